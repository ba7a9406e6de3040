import type { Customer } from './customers.ts'

type Row = {
  readonly element: HTMLElement
  readonly texts: readonly Text[]
  readonly icon: HTMLButtonElement
  place: number
  top: number
}

const height = 44
/** A browser draws no element much taller; a longer list is scrolled in proportion. */
const tallest = 16_000_000

function makeRow(): Row {
  const element = document.createElement('div')
  element.setAttribute('role', 'row')
  const texts = Array.from({ length: 4 }, () => {
    const cell = element.appendChild(document.createElement('span'))
    cell.setAttribute('role', 'gridcell')
    return cell.appendChild(new Text())
  })
  const icon = document.createElement('button')
  icon.textContent = 'ⓘ'
  texts[0]?.after(icon)
  return { element, texts, icon, place: -1, top: -1 }
}

export type Source = {
  readonly count: () => number
  readonly at: (index: number) => Customer & { readonly isPending: boolean }
}

function fill({ element, texts, icon }: Row, index: number, customer: ReturnType<Source['at']>): void {
  const { name, domain, relationship, id, isUpgradeable, isPending } = customer
  for (const [cell, text] of [name, domain, isPending ? 'Pending' : relationship, id].entries()) {
    const node = texts[cell]
    if (node !== undefined) node.data = text
  }
  icon.hidden = !isUpgradeable || isPending
  icon.setAttribute('aria-label', `Upgrade available for ${name}`)
  element.dataset['index'] = String(index)
}

/** Draws the rows in sight into as many elements as fit, each used again for the row that comes in. */
export function createRows(frame: HTMLElement, filler: HTMLElement, source: Source) {
  const view = frame.clientHeight
  const rows = Array.from({ length: Math.ceil(view / height) + 4 }, makeRow)
  frame.append(...rows.map(({ element }) => element))
  let isAsked = false

  const show = (row: Row, index: number, top: number, isNew: boolean): void => {
    if (row.top !== top) row.element.style.translate = `0 ${(row.top = top)}px`
    if (row.place === index && !isNew) return
    row.place = index
    row.element.hidden = index >= source.count()
    if (!row.element.hidden) fill(row, index, source.at(index))
  }
  const draw = (isNew: boolean): void => {
    isAsked = false
    const full = source.count() * height
    const drawn = Math.min(full, tallest)
    filler.style.height = `${drawn}px`
    const scrolled = frame.scrollTop
    const above = drawn === full ? scrolled : (scrolled / (drawn - view)) * (full - view)
    const first = Math.max(0, Math.min(Math.floor(above / height) - 2, source.count() - rows.length + 2))
    for (let index = first; index < first + rows.length; index += 1) {
      const row = rows[index % rows.length]
      if (row !== undefined) show(row, index, Math.round(index * height - above + scrolled), isNew)
    }
  }
  frame.addEventListener('scroll', () => {
    if (!isAsked) requestAnimationFrame(() => draw(false))
    isAsked = true
  })
  draw(true)
  return {
    redraw: () => draw(true),
    toTop: () => {
      frame.scrollTop = 0
      draw(true)
    },
  }
}

import { customerAt, findPlaces } from './customers.ts'
import { createRows } from './rows.ts'

const offers = ['Microsoft 365 Business Standard', 'Office 365 Enterprise E1', 'Office 365 Enterprise E3']

function find<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
  const element = document.querySelector(selector)
  if (!(element instanceof kind)) throw new Error(selector)
  return element
}

const size = Number(new URLSearchParams(location.search).get('customers') ?? 1000)
const pending = new Set<number>()
let found = { start: 0, end: size }

const content = find('#content', HTMLElement)
const count = find('output', HTMLElement)
const rows = createRows(content, find('#content div', HTMLElement), {
  count: () => found.end - found.start,
  at: (index) => {
    const place = found.start + index
    return { ...customerAt(place, size), isPending: pending.has(place) }
  },
})

const search = find('input', HTMLInputElement)
function showCount(): void {
  count.textContent = `${found.end - found.start} customers`
}
function showFound(): void {
  found = findPlaces(search.value.toLowerCase(), size)
  showCount()
  rows.toTop()
}
search.addEventListener('input', showFound)
showCount()

const card = find('#card', HTMLElement)
const dialog = find('dialog', HTMLDialogElement)
let place = 0
let closing = 0

function hideCard(): void {
  card.hidden = true
}
function keepCard(): void {
  clearTimeout(closing)
}
function leaveCard(): void {
  closing = window.setTimeout(hideCard, 150)
}
content.addEventListener('mouseover', ({ target }) => {
  if (!(target instanceof HTMLButtonElement)) return
  keepCard()
  place = found.start + Number(target.closest<HTMLElement>('[data-index]')?.dataset['index'])
  const { right, top } = target.getBoundingClientRect()
  find('#card p', HTMLElement).textContent = `${offers[0] ?? ''} for ${customerAt(place, size).name}`
  card.style.translate = `${right}px ${top}px`
  card.hidden = false
})
content.addEventListener('mouseout', leaveCard)
card.addEventListener('mouseenter', keepCard)
card.addEventListener('mouseleave', leaveCard)

find('#card button', HTMLElement).addEventListener('click', () => {
  keepCard()
  hideCard()
  find('h2', HTMLElement).textContent = `Upgrade ${customerAt(place, size).name}`
  find('dialog p', HTMLElement).innerHTML = offers
    .map((offer, index) => `<label><input type="radio" name="offer" ${index === 0 ? 'checked' : ''}> ${offer}</label>`)
    .join('')
  dialog.showModal()
})
find('form', HTMLFormElement).addEventListener('submit', () => {
  pending.add(place)
  rows.redraw()
})

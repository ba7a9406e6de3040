import { arrow, autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom'
import { type RefObject, useLayoutEffect, useRef } from 'react'

const gap = 10
const padding = 8
const arrowInset = 8

const fallbackPlacements = ['right-end', 'bottom-start', 'top-start', 'bottom', 'top'] as const

/** The side of the card that faces the icon. */
const facing: Readonly<Record<string, string>> = { right: 'left', left: 'right', bottom: 'top', top: 'bottom' }

/** Keeps the card beside its icon, inside the view and never taller than it, its arrow on the icon. Out: the arrow's ref. */
export function useCardPlace(anchor: HTMLElement, surface: RefObject<HTMLElement | null>, isWhole: boolean) {
  const pointer = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const card = surface.current
    const tip = pointer.current
    if (card === null || tip === null || isWhole) return undefined
    const place = async () => {
      const { x, y, placement, middlewareData } = await computePosition(anchor, card, {
        strategy: 'fixed',
        placement: 'right-start',
        middleware: [
          offset({ mainAxis: gap, alignmentAxis: -gap }),
          flip({ fallbackPlacements: [...fallbackPlacements], padding }),
          shift({ padding }),
          size({
            padding,
            apply: ({ availableHeight }) => card.style.setProperty('--card-height', `${Math.floor(availableHeight)}px`),
          }),
          arrow({ element: tip, padding: arrowInset }),
        ],
      })
      Object.assign(card.style, { left: `${Math.round(x)}px`, top: `${Math.round(y)}px` })
      const { x: left, y: top } = middlewareData.arrow ?? {}
      tip.dataset['side'] = facing[placement.split('-')[0] ?? ''] ?? ''
      Object.assign(tip.style, {
        left: left === undefined ? '' : `${left}px`,
        top: top === undefined ? '' : `${top}px`,
      })
    }
    return autoUpdate(anchor, card, () => void place())
  }, [anchor, surface, isWhole])
  return pointer
}

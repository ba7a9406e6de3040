/** Under this width a table row becomes a card and the navigation a drawer. */
export const compactQuery = '(max-width: 639.9px)'

/** Under this width the navigation shows icons alone. */
export const narrowQuery = '(max-width: 1023.9px)'

/** Under this height, as at 400 % zoom, nothing but the header stays while the page scrolls. */
export const shortQuery = '(max-height: 479.9px)'

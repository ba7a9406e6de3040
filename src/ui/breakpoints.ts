/** Under this width a table row becomes a card and the navigation a drawer. */
export const compactQuery = '(max-width: 639.9px)'

/** Under this width the navigation shows icons alone. */
export const narrowQuery = '(max-width: 1023.9px)'

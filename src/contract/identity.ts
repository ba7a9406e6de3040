const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/iu

/** Whether two ids name the same thing: Partner Center writes the same id in either case. */
export function sameId(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase()
}

/** Whether the text is a GUID with dashes, in either case. */
export function isGuid(text: string): boolean {
  return guid.test(text)
}

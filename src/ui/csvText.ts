/** What a spreadsheet takes for a formula; papaparse's own pattern lets cells of several lines through. */
const formula = /^[=+\-@\t\r]/

/**
 * A CSV text with a header line. Cells that a spreadsheet would run as a formula are neutralised with an apostrophe,
 * and a byte order mark tells spreadsheets that the text is UTF-8.
 */
export async function csvText(header: readonly string[], rows: readonly (readonly string[])[]): Promise<string> {
  const { unparse } = await import('papaparse')
  return `\uFEFF${unparse([[...header], ...rows.map((row) => [...row])], { escapeFormulae: formula })}\r\n`
}

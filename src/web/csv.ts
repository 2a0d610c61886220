export type Cell = string | number | boolean | null

/** What a spreadsheet takes for the beginning of a formula: also full-width, and after spaces some programs take away. */
const BEGINS_A_FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/

/** A cell a spreadsheet shows and never runs: what would begin a formula is written as text. */
const cell = (value: Cell): string => {
  if (value === null) return ''
  const text = typeof value === 'string' && BEGINS_A_FORMULA.test(value) ? `'${value}` : String(value)
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A list as CSV with its headings, in a form spreadsheets open with its letters right. */
export const csvOf = (headings: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${[headings, ...rows].map(row => row.map(cell).join(',')).join('\r\n')}\r\n`

import { readFileSync } from 'node:fs'

/** Where the published reports and the verified table of what they say are found; absent from the product itself. */
export const REPORTS = new URL('../../../../shared/inspection-reports/', import.meta.url)

/** Rows of a CSV file as objects, quoted fields with commas, quotes and line ends in them included. */
export const rowsOf = (csv: string): Record<string, string>[] => {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
    if (end !== ',' && end !== '') rows.push([])
  }
  const [names = [], ...rest] = rows
  return rest
    .filter(row => row.length >= names.length)
    .map(row => Object.fromEntries(names.map((name, place) => [name.replace(/^\ufeff/, ''), row[place] ?? ''])))
}

/** The verified reports whose layout begins with these letters. */
export const verifiedReports = (layout: string) =>
  rowsOf(readFileSync(new URL('truth.csv', REPORTS), 'utf8')).filter(row => row.layout?.startsWith(layout))

/** One report's bytes. */
export const reportBytes = (file: string): Uint8Array => readFileSync(new URL(`pdf/${file}`, REPORTS))

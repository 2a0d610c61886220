import { existsSync, readFileSync } from 'node:fs'
import { REPORTS, rowsOf } from '../read-report/truth.ts'

/**
 * The sample tagged by hand, each recommendation by its file and its place in `recommendations_json` of the verified table;
 * its words are in the published report and not here. How it was chosen, before anything was looked at:
 *
 * - lot 1: places 0, 3, 6 … of every file, so that every layout and grade is in it. Tagged before there were rules,
 *   which were then tuned on it.
 * - lots 2, 3 and 4: places 1, 4, 7 …, of which the first, fourth … are lot 2, the second, fifth … lot 3, the rest lot 4.
 *   Each was tagged when the rules stood and before they met it. Lots 2 and 3 then mended the rules.
 *   Lot 4 is held out: no rule has been changed for it, and none may be.
 */
const TAGGED = new URL('tagged.csv', import.meta.url)

/** One recommendation of the sample: its words, the themes a reader gave it, and the lot it came in. */
export type Tagged = { readonly text: string; readonly themes: readonly string[]; readonly lot: number }

/** Says why the sample cannot be read here, or false where the published reports are at hand. */
export const withoutReports: string | false = existsSync(REPORTS)
  ? false
  : 'the published reports (../shared/inspection-reports) are not on this machine'

/** Every line of the sample: file, place, lot and themes. */
export const taggedLines = (): Record<string, string>[] => rowsOf(readFileSync(TAGGED, 'utf8'))

const themesIn = (line: Record<string, string>) => (line.themes ?? '').split(' ').filter(Boolean)

/** The sample with its words. Throws where a line names what is not in the verified table. */
export const readTagged = (): Tagged[] => {
  const table = rowsOf(readFileSync(new URL('truth.csv', REPORTS), 'utf8'))
  const asked = new Map(table.map(row => [row.file, JSON.parse(row.recommendations_json || '[]') as string[]]))
  return taggedLines().map(line => {
    const text = asked.get(line.file)?.[Number(line.place)]
    if (text === undefined) throw new Error(`${line.file}: no recommendation ${line.place}`)
    return { text, themes: themesIn(line), lot: Number(line.lot) }
  })
}

/** How many themes were rightly found, wrongly found and missed. */
export type Count = { right: number; wrong: number; missed: number }

/** Counts what rules find in a sample against what a reader found, theme by theme. */
export const countAgainst = (sample: readonly Tagged[], found: (text: string) => readonly string[]) => {
  const counts = new Map<string, Count>()
  const of = (theme: string) => {
    const count = counts.get(theme) ?? { right: 0, wrong: 0, missed: 0 }
    counts.set(theme, count)
    return count
  }
  for (const { text, themes } of sample) {
    const ours = found(text)
    for (const theme of ours) of(theme)[themes.includes(theme) ? 'right' : 'wrong'] += 1
    for (const theme of themes) if (!ours.includes(theme)) of(theme).missed += 1
  }
  return counts
}

/** Precision and recall of counts together, from 0 to 1; null where there is nothing to divide by. */
export const rates = (counts: Iterable<Count>): { precision: number | null; recall: number | null } => {
  const sum = { right: 0, wrong: 0, missed: 0 }
  for (const { right, wrong, missed } of counts) {
    sum.right += right
    sum.wrong += wrong
    sum.missed += missed
  }
  const over = (all: number) => (all === 0 ? null : sum.right / all)
  return { precision: over(sum.right + sum.wrong), recall: over(sum.right + sum.missed) }
}

import { existsSync, writeFileSync } from 'node:fs'
import { readReport, stopReading } from '../src/inspection/read-report/read-report.ts'
import { REPORTS, reportBytes, verifiedReports } from '../src/inspection/read-report/truth.ts'
import { stemsIn } from '../src/inspection/thread/words.ts'

/** Words and pairs in fewer passages than this are chance. */
const FEWEST = 8
/** How much two words must keep together, of 100 for always: below a quarter it says little of the matter. */
const KINDRED = 25
const MOST_KIN = 6
const FOLDER = new URL('../src/inspection/thread/', import.meta.url)

/** The telling words of every finding and improvement of the published reports. */
const passages = async (): Promise<string[][]> => {
  const all: string[][] = []
  for (const { file = '' } of verifiedReports('')) {
    const reading = await readReport(reportBytes(file), file)
    if (!reading.ok) throw new Error(`${file}: ${reading.says}`)
    for (const { text } of [...reading.report.findings, ...reading.report.improvements])
      all.push([...stemsIn(text).keys()])
  }
  await stopReading()
  return all
}

const counted = (lists: readonly (readonly string[])[]) => {
  const counts = new Map<string, number>()
  for (const list of lists) for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1)
  return new Map([...counts].filter(([, count]) => count >= FEWEST).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)))
}

/** How much two words keep together, 0 to 100: normalised pointwise mutual information, in hundredths. */
const together = (both: number, one: number, other: number, all: number) =>
  Math.round((100 * Math.log((both * all) / (one * other))) / -Math.log(both / all))

const kinOf = (
  word: string,
  lists: readonly (readonly string[])[],
  counts: ReadonlyMap<string, number>,
  all: number,
) => {
  const beside = counted(lists.map(list => list.filter(other => other !== word)))
  return [...beside]
    .map(([other, both]) => ({ other, share: together(both, counts.get(word) ?? 0, counts.get(other) ?? both, all) }))
    .filter(({ other, share }) => counts.has(other) && share >= KINDRED)
    .sort((a, b) => b.share - a.share || (a.other < b.other ? -1 : 1))
    .slice(0, MOST_KIN)
}

/** Counts inspectors' words in the published reports and writes `common-words.csv` and `kindred-words.csv` anew. */
const countWords = async () => {
  if (!existsSync(REPORTS))
    return console.log('Nothing to count: the published reports (../shared/inspection-reports) are not here.')
  const all = await passages()
  const counts = counted(all)
  const common = [...counts].map(([stem, count]) => `${stem},${count}`)
  const having = Map.groupBy(
    all.flatMap(list => list.map(word => ({ word, list }))),
    ({ word }) => word,
  )
  const kindred = [...counts.keys()].flatMap(word =>
    kinOf(
      word,
      (having.get(word) ?? []).map(({ list }) => list),
      counts,
      all.length,
    ).map(({ other, share }) => `${word},${other},${share}`),
  )
  writeFileSync(new URL('common-words.csv', FOLDER), `${['stem,passages', ...common].join('\n')}\n`)
  writeFileSync(new URL('kindred-words.csv', FOLDER), `${['stem,kindred,together', ...kindred].join('\n')}\n`)
  console.log(`${all.length} passages, ${common.length} words, ${kindred.length} pairs of kindred words`)
}

await countWords()

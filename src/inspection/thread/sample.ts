import { readFileSync } from 'node:fs'
import { csvText, readCsv } from '../../measures/published/read-csv.ts'
import { itemThemes } from '../themes/item-themes.ts'
import { likenessTo } from './likeness.ts'
import { matterOf } from './matter.ts'

/** A finding of a made letter, tagged by hand with the numbers of what it is about, the main one first; none where it is about nothing asked. */
type Tagged = { programme: string; visit: number; text: string; about: string[] }

const cellsOf = (file: string) =>
  readCsv(csvText(readFileSync(new URL(file, import.meta.url))))
    .slice(1)
    .map(({ cells }) => cells)

const asked = cellsOf('./sample-programmes.csv').map(([programme = '', number = '', text = '']) => ({
  programme,
  number,
  text,
}))
const findings = cellsOf('./sample-findings.csv').map(
  ([programme = '', visit = '', text = '', , about = '']): Tagged => ({
    programme,
    visit: Number(visit),
    text,
    about: about === '' ? [] : about.split(';'),
  }),
)

/** What is suggested for one finding, when the tags of earlier visits have been confirmed. */
const suggestedFor = ({ programme, visit, text }: Tagged): string[] => {
  const before = findings.filter(each => each.programme === programme && each.visit < visit)
  const matters = asked
    .filter(each => each.programme === programme)
    .map(each =>
      matterOf({
        id: each.number,
        text: each.text,
        themes: itemThemes(each.text, []),
        paragraph: null,
        confirmed: before
          .filter(({ about }) => about.includes(each.number))
          .map(({ text, visit }) => ({ by: `visit ${visit}`, text })),
      }),
    )
  return likenessTo(matters)(text)
    .slice(0, 3)
    .map(({ id }) => id)
}

/** How often the sample's findings are matched as they were tagged: shares, 0 to 1, over these programmes. */
export const agreementOver = (programmes: readonly string[]) => {
  const all = findings
    .filter(({ programme }) => programmes.includes(programme))
    .map(each => ({ about: each.about, suggested: suggestedFor(each) }))
  const tagged = all.filter(({ about }) => about.length > 0)
  const others = all.filter(({ about }) => about.length === 0)
  const share = (list: typeof all, holds: (each: (typeof all)[number]) => boolean) =>
    list.filter(holds).length / list.length
  return {
    findings: all.length,
    first: share(tagged, ({ about, suggested }) => about.includes(suggested[0] ?? '')),
    among: share(tagged, ({ about, suggested }) => suggested.some(id => about.includes(id))),
    quiet: share(others, ({ suggested }) => suggested.length === 0),
  }
}

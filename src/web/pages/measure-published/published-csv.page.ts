import { MEASURES } from '../../../measures/index.ts'
import { publishedIn, publishedYears } from '../../../measures/published/published.store.ts'
import { WHOSE_NAMES } from '../../../measures/published/published.ts'
import { COLUMNS } from '../../../measures/published/read-published.ts'
import { download } from '../../answers.ts'
import { csvOf } from '../../csv.ts'
import { page } from '../../page.ts'
import { yearAsked } from './year-asked.ts'

const UNITS = { percent: '%', rate: 'per 10,000 children', count: 'number', mix: '' } as const

/** A year's published figures as a file, a row for each measure that has one figure: to keep, or to fill and load. */
export const publishedCsv = page({
  id: 'published-csv',
  path: '/measures/published/figures.csv',
  may: 'measures.read',
  async show({ db, query, today }) {
    const year = yearAsked(query.year, (await publishedYears(db))[0] ?? null, today)
    const loaded = await publishedIn(db, year)
    const rows = MEASURES.filter(({ unit }) => unit !== 'mix').map(({ id, title, unit }) => {
      const mine = loaded.filter(figure => figure.measure === id)
      const values = WHOSE_NAMES.map(whose => mine.find(figure => figure.whose === whose)?.value ?? null)
      return [id, title, UNITS[unit], ...values, mine[0]?.source ?? null]
    })
    return download({
      filename: `published-figures-${year}.csv`,
      type: 'text/csv; charset=utf-8',
      body: csvOf(COLUMNS, rows),
    })
  },
})

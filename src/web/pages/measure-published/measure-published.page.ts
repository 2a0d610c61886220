import { scopeOf } from '../../../access/permissions.ts'
import { sayValue } from '../../../measures/figure.ts'
import { MEASURES } from '../../../measures/index.ts'
import { publishedIn, publishedYears } from '../../../measures/published/published.store.ts'
import { WHOSE, WHOSE_NAMES } from '../../../measures/published/published.ts'
import { page } from '../../page.ts'
import { yearAsked } from './year-asked.ts'

/** What others reach in a year, by measure, with where it was published and who loaded it. */
export const measurePublished = page({
  path: '/measures/published',
  may: 'measures.read',
  view: 'pages/measure-published/measure-published.njk',
  async show({ db, actor, query, today }) {
    const years = await publishedYears(db)
    const year = yearAsked(query.year, years[0] ?? null, today)
    const loaded = await publishedIn(db, year)
    const rows = MEASURES.flatMap(measure => {
      const mine = loaded.filter(figure => figure.measure === measure.id)
      const [first] = mine
      if (!first) return []
      const values = WHOSE_NAMES.map(whose => mine.find(figure => figure.whose === whose))
      return [
        {
          id: measure.id,
          title: measure.title,
          values: values.map(figure => (figure ? sayValue(measure, figure.value) : null)),
          source: first.source,
          loaded_at: first.loaded_at,
          loaded_by: first.loaded_by,
        },
      ]
    })
    return {
      year,
      years: years.map(each => ({ value: String(each), text: `${each - 1} to ${each}` })),
      whose: Object.values(WHOSE),
      rows,
      may_load: scopeOf('measures.publish', actor.role) !== null,
    }
  },
})

import { loadPublished } from '../../../measures/published/load-published.act.ts'
import { publishedForm } from '../../../measures/published/published.form.ts'
import { publishedYears } from '../../../measures/published/published.store.ts'
import { COLUMNS } from '../../../measures/published/read-published.ts'
import { collectionYear } from '../../../vocabulary/calendar/collection-year.ts'
import { page } from '../../page.ts'

/** Where a year's published figures are loaded from a file. */
export const publishedNew = page({
  id: 'published-new',
  path: '/measures/published/new',
  may: 'measures.publish',
  view: 'pages/measure-published/published-new.njk',
  form: publishedForm,
  act: loadPublished,
  filled: ({ today }) => ({ values: { year: collectionYear(today) - 1, replaces: false } }),
  async show({ db, today }) {
    const years = await publishedYears(db)
    return { columns: COLUMNS, years, last_year: collectionYear(today) - 1 }
  },
  then: (_, { year }) => `/measures/published?year=${year}`,
})

import { calledBy, teamNames } from '../../../measures/children-named.store.ts'
import { measureList } from '../../../measures/figures.ts'
import { isMeasure, measureNamed } from '../../../measures/index.ts'
import { NotFound } from '../../../record/conditions.ts'
import { csvDownload } from '../../csv-download.ts'
import { childrenBehind, listAsked, sayBand } from '../../measure-children.ts'
import { page } from '../../page.ts'

const HEADINGS = ['child', 'happened_on', 'meets', 'why', 'team', 'band']
const sayMeets = (meets: boolean | null) => (meets === null ? 'not known' : meets ? 'yes' : 'no')

/** The children of a measure as a file: the same children, called the same, as on the page. Logged as an export. */
export const measureCsv = page({
  id: 'measure-csv',
  path: '/measures/:measure/children.csv',
  may: 'measures.open',
  async show(ctx) {
    const { db, params, query, actor, today } = ctx
    if (!isMeasure(params.measure)) throw new NotFound()
    const measure = measureNamed(params.measure)
    const { rows: all } = await measureList(db, measure.id, { asAt: today, period: listAsked(query).period })
    const rows = (await childrenBehind(ctx, measure, all))?.rows ?? []
    const called = await calledBy(
      db,
      actor,
      rows.map(row => row.child_id),
    )
    const names = await teamNames(db)
    return csvDownload(ctx, {
      name: measure.id,
      entity: '/measures/:measure',
      terms: measure.id,
      headings: HEADINGS,
      rows: rows.map(row => [
        called.get(row.child_id)?.words ?? '',
        row.happened_on,
        sayMeets(row.meets),
        row.why,
        names.get(row.team_id ?? '') ?? null,
        sayBand(measure.bands, row.band),
      ]),
    })
  },
})

import { scopeOf } from '../../../access/permissions.ts'
import { measuresRead } from '../../../inspection/improvement/measures-read.ts'
import { findProgrammeMeasure, loadedMonths } from '../../../inspection/programme-measure/programme-measure.store.ts'
import { definedBy } from '../../../inspection/programme-measure/programme-measure.ts'
import { figureOf } from '../../../measures/figure.ts'
import { sayMonth } from '../../../measures/point.ts'
import { isTooSmall, seesSuppressed } from '../../../measures/suppress.ts'
import { chartOf } from '../../measure-chart.ts'
import { page } from '../../page.ts'

const TOO_FEW = 'too few to show'

/** One measure of the programme's own: what it says, its months, and who loaded each of them when. */
export const programmeMeasurePage = page({
  path: '/improvement/measures/:loaded',
  may: 'improvement.read',
  view: 'pages/programme-measures/programme-measure.njk',
  async show({ db, params, today, now, actor }) {
    const own = await findProgrammeMeasure(db, params.loaded)
    const measure = definedBy(own)
    const read = (await measuresRead(db, [own.code], { today, now })).get(own.code)
    const suppressed = seesSuppressed(actor.role)
    const says = (counted: { numerator: number; denominator: number }) =>
      suppressed && isTooSmall(counted, own.unit === 'percent')
        ? TOO_FEW
        : figureOf(measure, counted.numerator, counted.denominator, { from: today, to: today }).says
    const months = (await loadedMonths(db, [own.id])).get(own.id) ?? []
    return {
      measure: own,
      today_says: read?.figure ? says(read.figure) : null,
      latest: read?.loaded ?? null,
      chart: chartOf(measure, read?.points ?? [], { suppressed, overlapping: true }),
      months: months.toReversed().map(each => ({
        ...each,
        label: sayMonth(each.month),
        says: says(each),
        was: each.was.map(before => ({ ...before, says: says(before) })),
      })),
      may_write: scopeOf('improvement.write', actor.role) !== null,
    }
  },
})

import { scopeOf } from '../../../access/permissions.ts'
import { lengthsInForce } from '../../../clocks/clock-run.store.ts'
import { deadlinesOf } from '../../../record/delay/delay.store.ts'
import { addMonths } from '../../../vocabulary/calendar/plain-date.ts'
import { childBanner } from '../../child-banner.ts'
import { page } from '../../page.ts'
import { sayDeadline } from './deadline-words.ts'

/** Every deadline of a child's: those that run first, then what became of the others. */
export const childDeadlines = page({
  path: '/children/:person/deadlines',
  may: 'record.read',
  view: 'pages/child-deadlines/child-deadlines.njk',
  async show({ db, params, today, actor }) {
    const banner = await childBanner(db, params.person, today)
    const lengths = await lengthsInForce(db)
    const all = (await deadlinesOf(db, params.person)).map(each => sayDeadline(each, lengths, today))
    const ended = all.filter(each => each.ended !== null)
    return {
      banner,
      running: all.filter(each => each.ended === null),
      unexplained: ended.filter(
        each => each.has_passed && !each.delay?.approved_at && (each.stopped_on ?? '') > addMonths(today, -6),
      ),
      history: [...Map.groupBy(ended, each => each.name)].map(([name, runs]) => ({
        name,
        runs,
        met: runs.filter(run => run.state === 'met').length,
        late: runs.filter(run => run.state === 'met_late').length,
      })),
      may: {
        explain: scopeOf('delay.explain', actor.role) !== null,
        approve: scopeOf('delay.approve', actor.role) !== null,
      },
    }
  },
})

import { earlyHelpOf } from '../../../record/early-help/early-help.store.ts'
import { workingDaysBetween } from '../../../vocabulary/calendar/working-days.ts'
import { page } from '../../page.ts'

const VIEWS = {
  offered: 'Waiting for our answer',
  open: 'Working with',
  ended: 'Ended or declined in 90 days',
} as const
type View = keyof typeof VIEWS
const isView = (text: string | undefined): text is View => text !== undefined && Object.hasOwn(VIEWS, text)

/** The families offered to an early help team, and those it works with. */
export const earlyHelpList = page({
  path: '/early-help',
  may: 'early_help.list',
  logs: 'list',
  view: 'pages/early-help-list/early-help-list.njk',
  nav: { label: 'Early help', roles: ['early_help_worker'], order: 10 },
  home_for: ['early_help_worker'],
  async show({ db, actor, query, today }) {
    const view = isView(query.show) ? query.show : 'offered'
    const rows = await earlyHelpOf(db, actor.team_id, { view, today })
    return {
      rows: rows.map(row => ({ ...row, is_late: view === 'offered' && workingDaysBetween(row.offered_on, today) > 5 })),
      view_now: view,
      views: Object.entries(VIEWS).map(([value, text]) => ({ value, text })),
    }
  },
})

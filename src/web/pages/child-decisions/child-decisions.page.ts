import { scopeOf } from '../../../access/permissions.ts'
import { decisionsOf } from '../../../record/decision/decision.store.ts'
import { sayRead } from '../../../record/decision/decision.ts'
import { childBanner } from '../../child-banner.ts'
import { page } from '../../page.ts'

/** Every decision about a child: what, who, when, why, what was read, and what became of it. */
export const childDecisions = page({
  path: '/children/:person/decisions',
  may: 'record.read',
  view: 'pages/child-decisions/child-decisions.njk',
  async show({ db, params, today, actor, query }) {
    const banner = await childBanner(db, params.person, today)
    const all = await decisionsOf(db, params.person)
    const kinds = [...new Set(all.map(decision => decision.kind))]
    const shown = all.filter(decision => !query.kind || decision.kind === query.kind)
    return {
      banner,
      kinds,
      all: all.length,
      open: all.filter(({ action, action_done_on }) => action && !action_done_on),
      decisions: shown.map(decision => ({ ...decision, read: sayRead(decision.read) })),
      may_decide: scopeOf('decision.write', actor.role) !== null,
    }
  },
})

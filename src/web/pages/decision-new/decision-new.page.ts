import { decisionForm } from '../../../record/decision/decision.form.ts'
import { earlierActions } from '../../../record/decision/decision.store.ts'
import { recordDecision } from '../../../record/decision/record-decision.act.ts'
import { sayDay } from '../../../vocabulary/calendar/say.ts'
import { childBanner } from '../../child-banner.ts'
import { page } from '../../page.ts'

/** Where a manager records a decision about a child, after saying what became of the last one. */
export const decisionNew = page({
  path: '/children/:person/decisions/new',
  may: 'decision.write',
  view: 'pages/decision-new/decision-new.njk',
  form: decisionForm,
  act: recordDecision,
  async options({ db, params }) {
    const earlier = await earlierActions(db, params.person)
    return {
      'earlier.decision_id': earlier.map(({ id, action, action_owner, action_due_on }) => ({
        value: id,
        text: [action, action_owner, action_due_on && `by ${sayDay(action_due_on)}`].filter(Boolean).join(', '),
      })),
    }
  },
  async filled({ db, params, today, query }) {
    const earlier = await earlierActions(db, params.person)
    const kind = query.kind === 'other' ? ('other' as const) : ('oversight' as const)
    return {
      values: {
        kind,
        decided_on: today,
        earlier: earlier.map(({ id }) => ({ decision_id: id, state: null as never })),
      },
    }
  },
  show: async ({ db, params, today }) => ({ banner: await childBanner(db, params.person, today) }),
  then: ({ params }) => `/children/${params.person}/decisions`,
})

import { type ReferralView, referralRows } from '../../../record/case-episode/case-episode.store.ts'
import { page } from '../../page.ts'

const VIEWS: Record<ReferralView, string> = {
  decision: 'Waiting for a decision',
  acknowledge: 'Referrer not told yet',
  feedback: 'Quality not fed back',
  decided: 'Decided in the last 14 days',
}
const isView = (text: string | undefined): text is ReferralView => text !== undefined && Object.hasOwn(VIEWS, text)

/** Referrals to decide, to acknowledge and to feed back. Team managers see their team's, heads of service their service's. */
export const referralList = page({
  path: '/referrals',
  may: 'referral.list',
  logs: 'list',
  view: 'pages/referral-list/referral-list.njk',
  nav: { label: 'Referrals', roles: ['mash_manager', 'contact_officer', 'team_manager'], order: 20 },
  async show({ db, actor, query, today }) {
    const view = isView(query.show) ? query.show : 'decision'
    const ownOnly = actor.role === 'team_manager' || actor.role === 'head_of_service'
    return {
      rows: await referralRows(db, { view, team: ownOnly ? actor.team_id : null, today }),
      view_now: view,
      views: Object.entries(VIEWS).map(([value, text]) => ({ value, text })),
    }
  },
})

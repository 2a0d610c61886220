import { scopeOf } from '../../../access/permissions.ts'
import { episodeDetail, findEpisode } from '../../../record/case-episode/case-episode.store.ts'
import { decideReferral } from '../../../record/case-episode/decide-referral.act.ts'
import { READ_FOR_REFERRAL, referralDecisionForm } from '../../../record/case-episode/referral-decision.form.ts'
import { earlyHelpTeams } from '../../../record/contact/contact.store.ts'
import { caseTeams, caseWorkers } from '../../../record/teams-and-workers.store.ts'
import { londonDate } from '../../../vocabulary/calendar/plain-date.ts'
import { page } from '../../page.ts'
import { historyView } from '../contact/history-view.ts'

const CLOCK_SAYS: Record<string, string> = {
  'FD-02': 'Decision',
  'FD-03': 'Tell the referrer',
  'AS-01': 'Assessment',
}

/** A referral with what was told and known, the decision on it, and what goes back to the referrer. */
export const referral = page({
  path: '/referrals/:episode',
  may: 'contact.read',
  view: 'pages/referral/referral.njk',
  about: async ({ db, params }) => [(await findEpisode(db, params.episode)).person_id],
  form: referralDecisionForm,
  act: decideReferral,
  async options({ db, actor }) {
    const within = actor.role === 'team_manager' ? actor.team_id : null
    const [teams, workers, help] = [
      await caseTeams(db, within),
      await caseWorkers(db, within),
      await earlyHelpTeams(db),
    ]
    return {
      team_id: teams.map(({ id, name }) => ({ value: id, text: name })),
      worker_id: workers.map(each => ({
        value: each.id,
        text: `${each.full_name}, ${each.team}: ${each.children} of ${each.capacity} children`,
      })),
      early_help_team_id: help.map(({ id, name }) => ({ value: id, text: name })),
    }
  },
  async filled({ db, params }) {
    const episode = await findEpisode(db, params.episode)
    return { version: episode.version, values: { primary_need: episode.primary_need, team_id: episode.team_id } }
  },
  async show({ db, params, actor, today }) {
    const episode = await episodeDetail(db, params.episode)
    const asked = {
      person_id: episode.person_id,
      about_id: episode.contact?.about_id ?? '',
      received_at: episode.referral_received_at,
      received_on: londonDate(episode.referral_received_at),
      decided_at: episode.decided_at,
    }
    return {
      episode,
      history: await historyView(db, asked, today),
      clocks: episode.clocks.map(run => ({ ...run, says: CLOCK_SAYS[run.clock] })),
      reads: Object.fromEntries(READ_FOR_REFERRAL.map(({ code, label }) => [code, label])),
      may_decide: episode.decided_at === null && scopeOf('referral.decide', actor.role) !== null,
      may_feed_back: scopeOf('referral.feed_back', actor.role) !== null,
      may_allocate: scopeOf('allocation.write', actor.role) !== null,
    }
  },
  then: (_ctx, { episode_id }) => `/referrals/${episode_id}`,
})

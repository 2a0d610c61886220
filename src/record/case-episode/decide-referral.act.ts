import { hasConflict } from '../../access/conflict/conflict.store.ts'
import { labelOf } from '../../vocabulary/codeset.ts'
import { referralOutcome } from '../../vocabulary/codesets/referral-outcome.ts'
import { act } from '../act.ts'
import type { Db } from '../database.ts'
import { writeDecision } from '../decision.store.ts'
import { offerEarlyHelp } from '../early-help-offer.store.ts'
import type { Refusal, ValuesOf } from '../form.ts'
import { leadWorkerOf, nameLeadWorker } from '../lead-worker.store.ts'
import { caseWorkers } from '../teams-and-workers.store.ts'
import { findEpisode } from './case-episode.store.ts'
import { carriesOn } from './case-episode.ts'
import type { referralDecisionForm } from './referral-decision.form.ts'

type Values = ValuesOf<typeof referralDecisionForm>

const sayOutcomes = (outcomes: readonly string[]) =>
  outcomes
    .map(code => labelOf(referralOutcome, code))
    .join('; ')
    .toLowerCase()

/**
 * Decides what follows a referral. Where social care carries on, it goes to a team, and to a worker if one is named; otherwise
 * the referral closes the same day, offered to early help or not. Refuses early help together with work of our own.
 */
export const decideReferral = act({
  id: 'decide-referral',
  title: 'Decide a referral',
  may: 'referral.decide',
  async about({ db, params }: { db: Db; params: Readonly<Record<string, string>>; values: Values }) {
    const episode = await findEpisode(db, params.episode ?? '')
    return {
      person_ids: [episode.person_id],
      episode,
      subject: { table: 'case_episode' as const, id: episode.id, version: episode.version, row: episode },
    }
  },
  async refuses({ db, values, about: { episode } }) {
    const refusals: Refusal[] = []
    const refuse = (field: string, says: string) => refusals.push({ field, says })
    if (episode.decided_at) refuse('outcomes', 'Somebody has decided this referral already')
    if (values.outcomes.includes('EH') && carriesOn(values.outcomes))
      refuse('outcomes', 'Choose early help or work of our own, not both: a plan can step down to early help')
    if (values.outcomes.includes('EH') && values.family_agreed === false && !values.family_view)
      refuse('family_view', 'The family has not agreed: say why it is offered and who will ask them')
    if (values.worker_id) {
      const worker = (await caseWorkers(db)).find(({ id }) => id === values.worker_id)
      if (worker?.team_id !== values.team_id)
        refuse('worker_id', 'This worker is in another team: choose that team, or another worker')
      if (await hasConflict(db, values.worker_id, [episode.person_id]))
        refuse('worker_id', 'They said that they know this family: choose somebody else')
    }
    return refusals
  },
  async writes(call) {
    const {
      db,
      values,
      about: { episode },
      actor,
      now,
      today,
    } = call
    const { outcomes, rationale, risk, protective_factors, quality, quality_note } = values
    const goesOn = carriesOn(outcomes)
    await db
      .updateTable('case_episode')
      .set({
        decided_at: now,
        decided_by: actor.worker_id,
        rationale,
        risk,
        protective_factors,
        quality,
        quality_note,
        acknowledged_at: values.acknowledged ? (episode.acknowledged_at ?? now) : episode.acknowledged_at,
        ...(goesOn
          ? { team_id: values.team_id, primary_need: values.primary_need ?? episode.primary_need }
          : {
              referral_nfa: true,
              close_on: today,
              close_reason: outcomes.includes('EH') ? ('RC9' as const) : ('RC8' as const),
              closed_by: actor.worker_id,
            }),
      })
      .where('id', '=', episode.id)
      .execute()
    await db
      .insertInto('referral_outcome')
      .values(outcomes.map(code => ({ case_episode_id: episode.id, person_id: episode.person_id, code })))
      .execute()
    await writeDecision(db, call, {
      person_id: episode.person_id,
      subject_table: 'case_episode',
      subject_id: episode.id,
      kind: 'referral',
      what: `Referral decided: ${sayOutcomes(outcomes)}`,
      rationale,
      read: values.read,
    })
    if (outcomes.includes('EH'))
      await offerEarlyHelp(db, call, { ...values, person_id: episode.person_id, contact_id: episode.contact_id })
    const { worker_id, team_id } = values
    const lead = await leadWorkerOf(db, episode.person_id)
    if (goesOn && worker_id && team_id && lead?.worker_id !== worker_id)
      await nameLeadWorker(db, call, {
        person_id: episode.person_id,
        team_id,
        worker_id,
        start_at: today,
        rationale,
        change: lead ? { reason: 'FCONTA', handover: null, child_told_on: null } : null,
      })
    return { episode_id: episode.id }
  },
  tells: ({ values, about: { episode }, now }) => [
    {
      person_id: episode.person_id,
      at: now,
      kind: 'referral_decided',
      source_table: 'case_episode',
      source_id: episode.id,
      significance: 1,
      says: `Referral decided: ${sayOutcomes(values.outcomes)}`,
    },
  ],
})

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aChild, aReferral, aTeam, aWorker } from '../../../test/builders.ts'
import { withDatabase } from '../../../test/database.ts'
import type { Actor } from '../../access/actor.ts'
import { nameActor } from '../../access/as-worker.store.ts'
import { perform } from '../../practice/perform.ts'
import type { Db } from '../database.ts'
import { answerEarlyHelp } from '../early-help/answer-early-help.act.ts'
import type { ValuesOf } from '../form.ts'
import { episodeDetail, referralRows } from './case-episode.store.ts'
import { decideReferral } from './decide-referral.act.ts'
import { feedBackReferral } from './feed-back-referral.act.ts'
import type { referralDecisionForm } from './referral-decision.form.ts'

type Values = ValuesOf<typeof referralDecisionForm>

const now = '2026-03-03T11:00:00.000Z'
const today = '2026-03-03'
const assess: Values = {
  outcomes: ['CFA'],
  risk: 'Repeated bruises nobody explains.',
  protective_factors: 'Nana is close and he goes to nursery.',
  primary_need: 'N1',
  team_id: null,
  worker_id: null,
  early_help_team_id: null,
  family_agreed: null,
  family_view: null,
  rationale: 'We need to see him and understand home.',
  read: ['referral', 'history'],
  quality: 'thin',
  quality_note: 'Say what the family was told.',
  acknowledged: true,
}
const nothing = { risk: null, protective_factors: null, primary_need: null } as const

const as = async (db: Db, actor: Actor) => {
  await nameActor(db, actor)
  return { actor, now, today }
}
const aFrontDoor = async (db: Db) => {
  const manager = await aWorker(db, 'mash_manager')
  const { team_id } = await aTeam(db)
  const worker = await aWorker(db, 'social_worker', { team_id })
  const leo = await aChild(db)
  const episode = await aReferral(db, leo)
  const decide = async (some: Partial<Values>) =>
    perform(db, await as(db, manager), decideReferral, { params: { episode }, values: { ...assess, ...some } })
  return { manager, team_id, worker, leo, episode, decide }
}

describe('deciding a referral', () => {
  test('for an assessment gives it to a team, and to a worker when one is named', () =>
    withDatabase(async db => {
      const { team_id, worker, leo, episode, decide } = await aFrontDoor(db)
      await decide({ team_id, worker_id: worker.worker_id })
      const detail = await episodeDetail(db, episode)
      assert.deepEqual(
        [detail.team_id, detail.lead_worker, detail.quality, detail.acknowledged_at, detail.close_on, detail.outcomes],
        [team_id, worker.name, 'thin', now, null, ['CFA']],
      )
      assert.deepEqual(
        detail.clocks.filter(({ clock }) => clock !== 'AS-01').map(({ clock, ended }) => [clock, ended]),
        [
          ['FD-02', 'met'],
          ['FD-03', 'met'],
        ],
      )
      const kinds = await db
        .selectFrom('decision')
        .select('kind')
        .where('person_id', '=', leo)
        .orderBy('kind')
        .execute()
      assert.deepEqual(kinds.map(({ kind }) => kind).sort(), ['allocation', 'referral'])
    }))

  test('refuses a worker of another team', () =>
    withDatabase(async db => {
      const { worker, decide } = await aFrontDoor(db)
      const other = await aTeam(db)
      const { refusals } = await decide({ team_id: other.team_id, worker_id: worker.worker_id })
      assert.equal(refusals?.[0]?.field, 'worker_id')
    }))

  test('as no further action closes the same day', () =>
    withDatabase(async db => {
      const { episode, decide } = await aFrontDoor(db)
      await decide({ outcomes: ['NFA'], ...nothing })
      const detail = await episodeDetail(db, episode)
      assert.deepEqual([detail.referral_nfa, detail.close_on, detail.team_id], [true, today, null])
    }))

  test('to early help closes and offers the family; a team’s answer is a decision', () =>
    withDatabase(async db => {
      const { episode, decide } = await aFrontDoor(db)
      const { team_id } = await aTeam(db, { function: 'early_help' })
      await decide({ outcomes: ['EH'], ...nothing, early_help_team_id: team_id, family_agreed: true })
      assert.equal((await episodeDetail(db, episode)).close_reason, 'RC9')
      const bea = await aWorker(db, 'early_help_worker', { team_id })
      const offer = await db.selectFrom('early_help_episode').select('id').executeTakeFirstOrThrow()
      const answer = {
        answer: 'accept',
        lead_worker: 'Bea Lunn',
        family_agreed: false,
        family_view: null,
        decline_reason: null,
      } as const
      const given = { params: { episode: offer.id }, values: answer }
      const refused = await perform(db, await as(db, bea), answerEarlyHelp, given)
      assert.equal(refused.refusals?.[0]?.field, 'family_view')
      await perform(db, await as(db, bea), answerEarlyHelp, { ...given, values: { ...answer, family_agreed: true } })
      const run = await db.selectFrom('clock_run').selectAll().where('clock', '=', 'EH-01').executeTakeFirstOrThrow()
      assert.equal(run.started_on, today)
    }))

  test('refuses early help beside work of our own', () =>
    withDatabase(async db => {
      const { team_id, decide } = await aFrontDoor(db)
      const { refusals } = await decide({ outcomes: ['EH', 'CFA'], team_id, family_agreed: true })
      assert.equal(refusals?.[0]?.field, 'outcomes')
    }))
})

describe('telling the referrer', () => {
  test('stops the clock once, and feeds the quality back after it is graded', () =>
    withDatabase(async db => {
      const { episode } = await aFrontDoor(db)
      const officer = await aWorker(db, 'contact_officer')
      const tell = async (values: Parameters<typeof feedBackReferral.writes>[0]['values']) =>
        perform(db, await as(db, officer), feedBackReferral, { params: { episode }, values })
      const ungraded = await tell({ acknowledged: true, quality: null, quality_note: null, fed_back: true })
      assert.equal(ungraded.refusals?.[0]?.field, 'quality')
      await tell({ acknowledged: true, quality: 'good', quality_note: null, fed_back: true })
      const detail = await episodeDetail(db, episode)
      assert.deepEqual([detail.acknowledged_at, detail.quality_fed_back_at, detail.quality], [now, now, 'good'])
      assert.deepEqual(await referralRows(db, { view: 'acknowledge', team: null, today }), [])
    }))
})

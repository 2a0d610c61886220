import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aChild, aContact, anAssessment, anInvolvement, aTeam, aWorker } from '../../../test/builders.ts'
import { freshDatabase, withDatabase } from '../../../test/database.ts'
import { storedRuns } from '../../../test/stored-runs.ts'
import type { Actor } from '../../access/actor.ts'
import { nameActor } from '../../access/as-worker.store.ts'
import { rebuildClocks } from '../../clocks/clock-run.store.ts'
import { perform } from '../../practice/perform.ts'
import { chronologyOf } from '../chronology/chronology.store.ts'
import { type Db, openDatabase } from '../database.ts'
import type { ValuesOf } from '../form.ts'
import { contactDetail } from './contact.store.ts'
import type { contactDecisionForm } from './contact-decision.form.ts'
import { reopeningsOf, startedBy } from './contact-reopening.store.ts'
import { decideContact } from './decide-contact.act.ts'
import { openHistory } from './open-history.act.ts'
import { reopenContact } from './reopen-contact.act.ts'

type Decided = ValuesOf<typeof contactDecisionForm>

const referral: Decided = {
  threshold_level: '3',
  outcomes: ['REFERRAL'],
  primary_need: 'N1',
  early_help_team_id: null,
  family_agreed: null,
  family_view: null,
  rationale: 'A second unexplained bruise, and the mother did not want him seen.',
  read: ['contact', 'history'],
  missed_before: null,
  checks_waived_because: null,
  feedback_given: true,
  feedback: 'We will begin an assessment.',
}
const nothing: Partial<Decided> = { outcomes: ['NFA'], primary_need: null, feedback_given: false, feedback: null }
const RECEIVED = '2026-11-13T16:00:00.000Z'
const WHY = 'It was about another family with the same name.'

const as = async (db: Db, actor: Actor, now: string) => {
  await nameActor(db, actor)
  return { actor, now, today: now.slice(0, 10) }
}
const decide = async (db: Db, manager: Actor, contact: string, values: Partial<Decided> = {}) => {
  const context = await as(db, manager, '2026-11-16T10:30:00.000Z')
  await perform(db, context, openHistory, { params: { contact }, values: {} })
  return perform(db, context, decideContact, { params: { contact }, values: { ...referral, ...values } })
}
const reopen = async (db: Db, manager: Actor, contact: string, seen_version: number | null = null) =>
  perform(db, await as(db, manager, '2026-11-18T09:00:00.000Z'), reopenContact, {
    params: { contact },
    values: { reason: WHY },
    seen_version,
  })

/** A contact about Leo on a Friday afternoon, decided by Nadia on the Monday. */
const decided = async (db: Db, values: Partial<Decided> = {}) => {
  const nadia = await aWorker(db, 'mash_manager', { full_name: 'Nadia Khan' })
  const leo = await aChild(db)
  const contact = await aContact(db, leo, { received_at: RECEIVED })
  const { done } = await decide(db, nadia, contact, values)
  assert.ok(done)
  return { nadia, leo, contact, episode: done.episode_id ?? '' }
}

describe('opening a contact again that was decided in error', () => {
  test('keeps the decision as it stood, with who opened it again, when and why', () =>
    withDatabase(async db => {
      const { nadia, contact } = await decided(db)
      await reopen(db, nadia, contact)
      const [kept, ...more] = await reopeningsOf(db, contact)
      assert.equal(more.length, 0)
      assert.deepEqual(
        [
          kept?.decided_by_name,
          kept?.decided_at,
          kept?.outcomes,
          kept?.threshold_level,
          kept?.rationale,
          kept?.feedback,
        ],
        ['Nadia Khan', '2026-11-16T10:30:00.000Z', ['REFERRAL'], '3', referral.rationale, referral.feedback],
      )
      assert.deepEqual(kept?.read, ['contact', 'history'])
      assert.deepEqual(
        [kept?.reopened_by_name, kept?.reopened_at, kept?.reason],
        ['Nadia Khan', '2026-11-18T09:00:00.000Z', WHY],
      )
      const decisions = await db.selectFrom('decision').select(['kind', 'void_reason']).orderBy('decided_at').execute()
      assert.deepEqual(decisions, [
        { kind: 'contact', void_reason: WHY },
        { kind: 'reopened', void_reason: null },
      ])
    }))

  test('puts the contact back among those waiting, with nothing left of the decision, its history to be opened anew', () =>
    withDatabase(async db => {
      const { nadia, leo, contact } = await decided(db)
      await reopen(db, nadia, contact)
      const waiting = await contactDetail(db, contact)
      const { decided_at, decided_by, rationale, threshold_level, feedback_sent_at, history_opened_at, outcomes } =
        waiting
      assert.deepEqual(
        [decided_at, decided_by, rationale, threshold_level, feedback_sent_at, history_opened_at, outcomes],
        [null, null, null, null, null, null, []],
      )
      const { lines } = await chronologyOf(db, leo, {
        kinds: [],
        significance: 3,
        from: null,
        to: null,
        all: true,
        newest_first: false,
      })
      assert.deepEqual(
        lines.map(({ says }) => says),
        ['Contact opened again: its decision was an error (new referral to social care)'],
      )
    }))

  test('runs the deadline again from when the contact was received, and takes the referral’s deadlines away', () =>
    withDatabase(async db => {
      const { nadia, contact, episode } = await decided(db)
      assert.equal((await contactDetail(db, contact)).stopped_on, '2026-11-16')
      await reopen(db, nadia, contact)
      const runs = await db.selectFrom('clock_run').selectAll().execute()
      assert.deepEqual(
        runs.map(run => [run.clock, run.subject_id, run.started_on, run.due_on, run.stopped_on]),
        [['FD-01', contact, '2026-11-13', '2026-11-16', null]],
      )
      const row = await db.selectFrom('case_episode').selectAll().where('id', '=', episode).executeTakeFirstOrThrow()
      assert.deepEqual([row.voided_at, row.void_reason], ['2026-11-18T09:00:00.000Z', WHY])
    }))

  test('leaves the deadlines that working all of them out again gives', async () => {
    const database = openDatabase(await freshDatabase(), { connections: 3 })
    try {
      await database.db.transaction().execute(async db => {
        const { nadia, contact } = await decided(db)
        await reopen(db, nadia, contact)
      })
      const runs = await storedRuns(database.db)
      assert.equal(runs.length, 1)
      await rebuildClocks(database.db)
      assert.deepEqual(await storedRuns(database.db), runs)
    } finally {
      await database.close()
    }
  })

  test('lets it be decided again, counted from when it was first received', () =>
    withDatabase(async db => {
      const { nadia, contact } = await decided(db)
      await reopen(db, nadia, contact)
      const { done } = await decide(db, nadia, contact, nothing)
      assert.ok(done)
      const detail = await contactDetail(db, contact)
      assert.deepEqual([detail.outcomes, detail.due_on, detail.episode_id], [['NFA'], '2026-11-16', null])
    }))

  test('sets an offer of early help aside when nobody has accepted it', () =>
    withDatabase(async db => {
      const { team_id } = await aTeam(db, { function: 'early_help', name: 'Hill Family Centre' })
      const { nadia, contact } = await decided(db, {
        ...nothing,
        outcomes: ['EH'],
        early_help_team_id: team_id,
        family_agreed: true,
      })
      await reopen(db, nadia, contact)
      const offer = await db.selectFrom('early_help_episode').select('void_reason').executeTakeFirstOrThrow()
      assert.equal(offer.void_reason, WHY)
      assert.equal((await contactDetail(db, contact)).early_help_answer, null)
      const open = await db.selectFrom('decision').select('kind').where('voided_at', 'is', null).execute()
      assert.deepEqual(open, [{ kind: 'reopened' }])
    }))

  test('leaves a referral alone that was open before and to which the contact was only added', () =>
    withDatabase(async db => {
      const { nadia, leo, contact, episode } = await decided(db)
      const later = await aContact(db, leo, { received_at: '2026-11-16T08:00:00.000Z' })
      await decide(db, nadia, later, { outcomes: ['EXISTING'], primary_need: null })
      const added = await reopen(db, nadia, contact)
      assert.match(added.refusals?.[0]?.says ?? '', /^A contact received on Mon 16 Nov 2026 was added to the referral:/)
      assert.ok((await reopen(db, nadia, later)).done)
      const row = await db.selectFrom('case_episode').select('voided_at').where('id', '=', episode).executeTakeFirst()
      assert.equal(row?.voided_at, null)
      assert.ok((await reopen(db, nadia, contact)).done)
    }))
})

describe('a contact is not opened again', () => {
  const refusal = async (db: Db, nadia: Actor, contact: string) =>
    (await reopen(db, nadia, contact)).refusals?.[0]?.says

  test('when it has no decision', () =>
    withDatabase(async db => {
      const nadia = await aWorker(db, 'mash_manager')
      const contact = await aContact(db, await aChild(db))
      assert.match((await refusal(db, nadia, contact)) ?? '', /has no decision/)
    }))

  test('when the referral it became was decided', () =>
    withDatabase(async db => {
      const { nadia, contact, episode } = await decided(db)
      const dan = await aWorker(db, 'team_manager', { full_name: 'Dan Mercer' })
      await db
        .updateTable('case_episode')
        .set({ decided_at: '2026-11-17T09:00:00.000Z', decided_by: dan.worker_id })
        .where('id', '=', episode)
        .execute()
      assert.equal(
        await refusal(db, nadia, contact),
        'The referral was decided on Tue 17 Nov 2026 by Dan Mercer: the contact cannot be opened again while that stands',
      )
      assert.equal((await contactDetail(db, contact)).episode_id, episode)
    }))

  test('when an assessment was started, or somebody named as lead worker', () =>
    withDatabase(async db => {
      const { nadia, leo, contact, episode } = await decided(db)
      const priya = await aWorker(db, 'social_worker', { full_name: 'Priya Shah' })
      await anInvolvement(db, leo, priya, { start_at: '2026-11-17' })
      assert.match((await refusal(db, nadia, contact)) ?? '', /^Priya Shah was named as the child’s lead worker:/)
      await anAssessment(db, leo, episode, priya, { started_on: '2026-11-17' })
      assert.match((await refusal(db, nadia, contact)) ?? '', /^An assessment was started on Tue 17 Nov 2026:/)
    }))

  test('when early help accepted the family', () =>
    withDatabase(async db => {
      const { team_id } = await aTeam(db, { function: 'early_help', name: 'Hill Family Centre' })
      const { nadia, contact } = await decided(db, {
        ...nothing,
        outcomes: ['EH'],
        early_help_team_id: team_id,
        family_agreed: true,
      })
      await db.updateTable('early_help_episode').set({ accepted_on: '2026-11-17' }).execute()
      assert.match((await refusal(db, nadia, contact)) ?? '', /^Hill Family Centre accepted the family .* 17 Nov 2026:/)
      assert.ok((await startedBy(db, contact)).early_help_id)
    }))

  test('by somebody who looked before another changed it', () =>
    withDatabase(async db => {
      const { nadia, contact } = await decided(db)
      const { version } = await contactDetail(db, contact)
      assert.ok((await reopen(db, nadia, contact, version)).done)
      await assert.rejects(reopen(db, nadia, contact, version), /changed since it was looked at/)
    }))

  test('by a contact officer, who may not decide either', () =>
    withDatabase(async db => {
      const { contact } = await decided(db)
      await assert.rejects(reopen(db, await aWorker(db, 'contact_officer'), contact), /does not do this/)
    }))
})

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aChild, aContact, aReferral, aTeam, aWorker } from '../../../test/builders.ts'
import { withDatabase } from '../../../test/database.ts'
import type { Actor } from '../../access/actor.ts'
import { nameActor } from '../../access/as-worker.store.ts'
import { perform } from '../../practice/perform.ts'
import type { Db } from '../database.ts'
import type { ValuesOf } from '../form.ts'
import type { contactForm } from './contact.form.ts'
import { contactDetail } from './contact.store.ts'
import type { contactDecisionForm } from './contact-decision.form.ts'
import { decideContact } from './decide-contact.act.ts'
import { historyFacts } from './household-history.store.ts'
import { householdHistory } from './household-history.ts'
import { matchContact } from './match-contact.act.ts'
import { openHistory } from './open-history.act.ts'
import { recordContact } from './record-contact.act.ts'

type Told = ValuesOf<typeof contactForm>
type Decided = ValuesOf<typeof contactDecisionForm>

const told: Told = {
  known_children: [],
  children: [],
  adults: [],
  address: '4 Hill Street',
  postcode: 'al1 2bb',
  received_at: '2026-11-16T09:12:00.000Z',
  mode: 'phone',
  source_code: '2A',
  referrer_name: 'J Allen',
  referrer_organisation: 'Hill Primary',
  referrer_contact: null,
  referrer_is_confidential: false,
  concern: 'Bruise on his cheek; says he fell.',
  is_immediate_danger: false,
  rag: 'amber',
  consent_state: 'given',
  consent_said_by: 'Sarah Marsh, mother',
  consent_said_on: '2026-11-16',
  consent_reason: null,
  recommendation: null,
}

const decided: Decided = {
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

const now = '2026-11-16T10:30:00.000Z'
const as = async (db: Db, actor: Actor) => {
  await nameActor(db, actor)
  return { actor, now, today: '2026-11-16' }
}
const decide = async (db: Db, manager: Actor, contact: string, values: Partial<Decided> = {}) =>
  perform(db, await as(db, manager), decideContact, { params: { contact }, values: { ...decided, ...values } })

describe('recording a contact', () => {
  const child = (forename: string) => ({ forename, surname: 'Marsh', date_of_birth: '2022-02-02', sex: 'M' as const })

  test('about three children of a family makes three rows of one call, and a household', () =>
    withDatabase(async db => {
      const officer = await aWorker(db, 'contact_officer')
      const leo = await aChild(db)
      const { done } = await perform(db, await as(db, officer), recordContact, {
        params: {},
        values: { ...told, known_children: [leo], children: [child('Ava'), child('Kai')] },
      })
      assert.equal(done?.contacts.length, 3)
      const rows = await db.selectFrom('contact').selectAll().execute()
      assert.equal(new Set(rows.map(row => row.about_id)).size, 1)
      assert.deepEqual(rows.map(row => row.child_known).sort(), [false, false, true])
      const facts = await historyFacts(db, leo, '2026-11-16')
      assert.deepEqual(facts.members.map(({ name, how }) => `${name} ${how}`).sort(), [
        'Ava Marsh household',
        'Kai Marsh household',
        'Leo Marsh self',
      ])
    }))

  test('runs the clock from when it was received, and danger makes it red', () =>
    withDatabase(async db => {
      const officer = await aWorker(db, 'contact_officer')
      const leo = await aChild(db)
      await perform(db, await as(db, officer), recordContact, {
        params: {},
        values: { ...told, known_children: [leo], received_at: '2026-11-13T17:40:00.000Z', is_immediate_danger: true },
      })
      const run = await db.selectFrom('clock_run').selectAll().where('clock', '=', 'FD-01').executeTakeFirstOrThrow()
      assert.deepEqual([run.started_on, run.due_on], ['2026-11-13', '2026-11-16'])
      assert.equal((await db.selectFrom('contact').select('rag').executeTakeFirstOrThrow()).rag, 'red')
    }))

  test('is refused when it is about nobody', () =>
    withDatabase(async db => {
      const officer = await aWorker(db, 'contact_officer')
      const { refusals } = await perform(db, await as(db, officer), recordContact, { params: {}, values: told })
      assert.equal(refusals?.[0]?.field, 'children')
    }))
})

describe('matching a contact', () => {
  test('to a child on record moves it there and retires the row made for the call', () =>
    withDatabase(async db => {
      const officer = await aWorker(db, 'contact_officer')
      const known = await aChild(db, { forename: 'Leon' })
      const { done } = await perform(db, await as(db, officer), recordContact, {
        params: {},
        values: { ...told, children: [{ forename: 'Leo', surname: 'Marsh', date_of_birth: null, sex: 'M' }] },
      })
      const made = done?.contacts[0]
      assert.ok(made)
      await perform(db, await as(db, officer), matchContact, {
        params: { contact: made.contact_id },
        values: { person_id: known },
      })
      const contact = await contactDetail(db, made.contact_id)
      assert.deepEqual([contact.person_id, contact.child_known, contact.due_on], [known, true, '2026-11-17'])
      const retired = await db
        .selectFrom('person')
        .selectAll()
        .where('id', '=', made.person_id)
        .executeTakeFirstOrThrow()
      assert.deepEqual([retired.merged_into, retired.void_reason], [known, 'duplicate'])
    }))
})

describe('deciding a contact', () => {
  test('as a referral opens a case counted from when the contact was received, and tells the decision', () =>
    withDatabase(async db => {
      const manager = await aWorker(db, 'mash_manager')
      const leo = await aChild(db)
      const contact = await aContact(db, leo, { received_at: '2026-11-13T16:00:00.000Z' })
      await perform(db, await as(db, manager), openHistory, { params: { contact }, values: {} })
      const { done } = await decide(db, manager, contact)
      const episode = await db.selectFrom('case_episode').selectAll().executeTakeFirstOrThrow()
      assert.equal(done?.episode_id, episode.id)
      assert.deepEqual(
        [episode.referral_on, episode.referral_received_at, episode.primary_need, episode.acknowledged_at],
        ['2026-11-13', '2026-11-13T16:00:00.000Z', 'N1', now],
      )
      const detail = await contactDetail(db, contact)
      assert.deepEqual([detail.episode_id, detail.history_opened_at, detail.outcomes], [episode.id, now, ['REFERRAL']])
      const decision = await db.selectFrom('decision').selectAll().executeTakeFirstOrThrow()
      assert.deepEqual([decision.kind, decision.read], ['contact', ['contact', 'history']])
      const stopped = await db
        .selectFrom('clock_run')
        .select(['clock', 'ended'])
        .where('clock', 'in', ['FD-01', 'FD-03'])
        .execute()
      assert.deepEqual(
        stopped.map(run => run.ended),
        ['met', 'met'],
      )
    }))

  test('adds to an open referral, and refuses a second one beside it', () =>
    withDatabase(async db => {
      const manager = await aWorker(db, 'mash_manager')
      const leo = await aChild(db)
      const episode = await aReferral(db, leo)
      const contact = await aContact(db, leo, { received_at: '2026-11-16T08:00:00.000Z' })
      const refused = await decide(db, manager, contact)
      assert.match(refused.refusals?.[0]?.says ?? '', /already has an open referral/)
      const { done } = await decide(db, manager, contact, { outcomes: ['EXISTING'], primary_need: null })
      assert.equal(done?.episode_id, episode)
    }))

  test('asks why when a check is still out', () =>
    withDatabase(async db => {
      const manager = await aWorker(db, 'mash_manager')
      const leo = await aChild(db)
      const contact = await aContact(db, leo)
      await db
        .insertInto('contact_check')
        .values({
          contact_id: contact,
          person_id: leo,
          agency: 'police',
          basis: 'safeguarding',
          question: 'Known?',
          asked_at: now,
        })
        .execute()
      const { refusals } = await decide(db, manager, contact)
      assert.equal(refusals?.[0]?.field, 'checks_waived_because')
      const { done } = await decide(db, manager, contact, { checks_waived_because: 'He is hurt; it cannot wait.' })
      assert.ok(done)
    }))

  test('asks for an answer to what was missed before', () =>
    withDatabase(async db => {
      const manager = await aWorker(db, 'mash_manager')
      const leo = await aChild(db)
      for (const day of ['2026-03-02', '2026-06-01', '2026-09-07']) {
        const earlier = await aContact(db, leo, { received_at: `${day}T09:00:00.000Z` })
        await decide(db, manager, earlier, { outcomes: ['NFA'], primary_need: null, missed_before: 'Seen.' })
      }
      const contact = await aContact(db, leo, { received_at: '2026-11-16T09:00:00.000Z' })
      const { missed } = householdHistory(await historyFacts(db, leo, '2026-11-16'), await contactDetail(db, contact))
      assert.ok(missed.some(({ rule }) => rule === 'nobody_saw'))
      const { refusals } = await decide(db, manager, contact)
      assert.equal(refusals?.[0]?.field, 'missed_before')
    }))

  test('for early help offers the family to a team, and nothing is theirs until they accept', () =>
    withDatabase(async db => {
      const manager = await aWorker(db, 'mash_manager')
      const { team_id } = await aTeam(db, { function: 'early_help' })
      const leo = await aChild(db)
      const contact = await aContact(db, leo)
      const eh = { outcomes: ['EH'] as Decided['outcomes'], primary_need: null, early_help_team_id: team_id }
      const refused = await decide(db, manager, contact, { ...eh, family_agreed: false })
      assert.equal(refused.refusals?.[0]?.field, 'family_view')
      await decide(db, manager, contact, { ...eh, family_agreed: true })
      const offer = await db.selectFrom('early_help_episode').selectAll().executeTakeFirstOrThrow()
      assert.deepEqual([offer.team_id, offer.offered_on, offer.accepted_on], [team_id, '2026-11-16', null])
      assert.equal((await contactDetail(db, contact)).early_help_answer, 'waiting')
    }))

  test('is done once', () =>
    withDatabase(async db => {
      const manager = await aWorker(db, 'mash_manager')
      const contact = await aContact(db, await aChild(db))
      await decide(db, manager, contact)
      const { refusals } = await decide(db, manager, contact)
      assert.match(refusals?.[0]?.says ?? '', /decided this contact already/)
    }))

  test('is not for a contact officer', () =>
    withDatabase(async db => {
      const officer = await aWorker(db, 'contact_officer')
      const contact = await aContact(db, await aChild(db))
      await assert.rejects(decide(db, officer, contact), /does not do this/)
    }))
})

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { freshDatabase } from '../../test/database.ts'
import { lengthsInForce, rebuildClocks } from '../clocks/clock-run.store.ts'
import { childrenToLookAt, writeAllDrift } from '../practice/drift/nightly-drift.store.ts'
import type { ChildRecord } from '../record/child-record.ts'
import { type Database, openDatabase } from '../record/database.ts'
import { settingsOn } from '../record/setting.store.ts'
import { addDays } from '../vocabulary/calendar/plain-date.ts'
import { buildAldermere } from './aldermere.ts'
import { followed } from './answers.ts'
import { asItStood } from './as-it-stood.ts'
import { nightsBefore } from './nights.store.ts'
import { randomFrom } from './random.ts'
import { type Held, type InForce, replay, signsOn } from './replay.ts'
import { readTold } from './told.store.ts'

const TODAY = '2026-11-20'
/** The Monday after, by which nothing more has happened. */
const NIGHT = '2026-11-23'

describe('a record as it stood', () => {
  const made = { created_at: '2026-05-01T09:00:00.000Z' }
  const none = {
    contacts: [],
    case_episodes: [],
    contact_checks: [],
    early_help_episodes: [],
    assessments: [],
    assessment_views: [],
    assessment_checkpoints: [],
    assessment_returns: [],
    cin_plans: [],
    plan_actions: [],
    cin_reviews: [],
    visits: [],
    decisions: [],
    involvements: [],
    cp_plans: [],
    missing_episodes: [],
  }
  const stood = (parts: object, day: string) =>
    asItStood({ record: { person: { id: 'leo' }, ...none, ...parts } as unknown as ChildRecord, told_on: [] }, day)

  test('has no visit that was written up later', () => {
    const visits = [{ held_on: '2026-05-04', created_at: '2026-05-08T16:00:00.000Z' }]
    assert.equal(stood({ visits }, '2026-05-08').visits.length, 0)
    assert.equal(stood({ visits }, '2026-05-09').visits.length, 1)
  })

  test('has the case open, the contact undecided and the action undone until the day they were not', () => {
    const parts = {
      case_episodes: [{ ...made, decided_at: null, close_on: '2026-06-01', acknowledged_at: null, outcomes: [] }],
      contacts: [{ ...made, decided_at: '2026-06-01T10:00:00.000Z', outcomes: ['NFA'] }],
      plan_actions: [{ ...made, status: 'done', done_on: '2026-06-01' }],
    }
    const [then, since] = [stood(parts, '2026-06-01'), stood(parts, '2026-06-02')]
    assert.deepEqual([then.case_episodes[0]?.close_on, since.case_episodes[0]?.close_on], [null, '2026-06-01'])
    assert.deepEqual([then.contacts[0]?.outcomes, since.contacts[0]?.outcomes], [[], ['NFA']])
    assert.deepEqual([then.plan_actions[0]?.status, since.plan_actions[0]?.status], ['under_way', 'done'])
  })
})

describe('a sign nobody answers', () => {
  const held = {
    sign: { signal: 'visit-overdue', actor_role: 'social_worker', fired_on: '2026-03-02', escalate_on: '2026-03-09' },
    opened_on: '2026-03-02',
    cleared_on: null,
  } as unknown as Held
  const never = { ...randomFrom(1), chance: () => false }
  const always = { ...randomFrom(1), chance: () => true }

  test('goes up a role each time its days have passed, as far as the director', () => {
    const { answers, escalated_to } = followed(never, held, 'usual', '2026-06-01')
    assert.deepEqual([answers.length, escalated_to], [0, 'director'])
    assert.equal(followed(never, held, 'usual', '2026-03-12').escalated_on, '2026-03-09')
  })

  test('stays with whoever has it while they answer', () => {
    const { answers, escalated_on } = followed(always, held, 'usual', '2026-06-01')
    assert.equal(escalated_on, null)
    assert.ok(answers.length > 1 && answers.every(({ role }) => role === 'social_worker'))
  })
})

describe('the nights replayed', () => {
  let database: Database
  let inForce: InForce

  before(async () => {
    database = openDatabase(await freshDatabase(), { connections: 2 })
    const { db } = database
    await buildAldermere(db, { people: 400, seed: 5, today: TODAY })
    await rebuildClocks(db)
    inForce = { lengths: await lengthsInForce(db), settings: await settingsOn(db, NIGHT) }
  })
  after(() => database.close())

  test('say of a night what the night’s own work says, from the whole record and the stored deadlines', async () => {
    const { db } = database
    const ids = await childrenToLookAt(db, NIGHT)
    await writeAllDrift(db, NIGHT)
    const { rows } = await sql<{ sign: string }>`
      select concat_ws(' ', person_id, signal, subject_id, fired_on, actor_role, escalate_on) as sign from drift_signal
      where cleared_on is null order by 1`.execute(db)
    const replayed = (await readTold(db, ids)).flatMap(child =>
      [...signsOn(child, NIGHT, inForce).values()].map(sign =>
        [sign.person_id, sign.signal, sign.subject_id, sign.fired_on, sign.actor_role, sign.escalate_on].join(' '),
      ),
    )
    assert.ok(rows.length > 10)
    assert.deepEqual(
      replayed.sort(),
      rows.map(row => row.sign),
    )
  })

  test('find each sign on the first night it held and let it go on the first it did not', async () => {
    const { db } = database
    const nights = nightsBefore(NIGHT)
    const children = await readTold(db, await childrenToLookAt(db, NIGHT))
    const all = children.flatMap(child => replay(child, nights, inForce).map(held => ({ child, held })))
    const [first = ''] = nights
    assert.ok(all.filter(({ held }) => held.cleared_on).length > 10)
    for (const { child, held } of all) {
      const key = `${held.sign.signal} ${held.sign.subject_id}`
      const isHeld = (night: string) => signsOn(child, night, inForce).has(key)
      const { opened_on } = held
      if (opened_on > first)
        assert.deepEqual([isHeld(addDays(opened_on, -1)), isHeld(opened_on)], [false, true], `${key} on ${opened_on}`)
      if (held.cleared_on) assert.ok(!isHeld(held.cleared_on), `${key} still holds on ${held.cleared_on}`)
    }
  })
})

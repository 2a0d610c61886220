import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { freshDatabase } from '../../test/database.ts'
import { rebuildClocks } from '../clocks/clock-run.store.ts'
import { allJudgements } from '../inspection/library/library.store.ts'
import { neighboursLoaded, neighboursOf } from '../inspection/library/neighbours/neighbours.store.ts'
import { libraryReports } from '../inspection/library/reports/library-report.store.ts'
import { askedAtVisit } from '../inspection/library/search/asked-at-visit.store.ts'
import { runNight } from '../practice/nightly.ts'
import { type Database, openDatabase } from '../record/database.ts'
import { findAuthority } from '../vocabulary/authorities/find-authority.ts'
import { buildAldermere } from './aldermere.ts'
import { settleAldermere } from './settle.ts'

const TODAY = '2026-11-20'

describe('the shape of Aldermere', () => {
  let database: Database
  const ask = async <T>(words: string) => (await sql.raw<T>(words).execute(database.db)).rows

  before(async () => {
    database = openDatabase(await freshDatabase(), { connections: 4 })
    const { db } = database
    const { unsettled } = await buildAldermere(db, { people: 1500, seed: 1, today: TODAY })
    await rebuildClocks(db)
    await settleAldermere(db, TODAY, unsettled)
    await runNight(db, TODAY)
  })
  after(() => database.close())

  /** Of the children whom these teams hold: how many each worker does, and the shares that drift and that are late. */
  const heldBy = async (like: string) => {
    const [found] = await ask<{ each: number; drifting: number; overdue: number }>(`
      select count(*)::float / (
          select count(*) from worker join team on team.id = worker.team_id
          where team.name like '${like}' and role in ('social_worker', 'newly_qualified') and ended_on is null) as each,
        avg((person_id in (select person_id from drift_signal where cleared_on is null))::int)::float as drifting,
        avg((person_id in (select person_id from clock_run where stopped_on is null and due_on < '${TODAY}'))::int)::float as overdue
      from involvement join team on team.id = team_id
      where is_lead and end_at is null and team.name like '${like}'`)
    return found ?? { each: 0, drifting: 0, overdue: 0 }
  }

  test('is a service that gets better, not a broken one: of the children open to it a third or so show drift', async () => {
    const [found] = await ask<{ share: number }>(`
      select avg((person_id in (select person_id from drift_signal where cleared_on is null))::int)::float as share
      from (select distinct person_id from case_episode where close_on is null and not referral_nfa) open`)
    assert.ok(found && found.share > 0.25 && found.share < 0.45, `${found?.share} of the open children show drift`)
  })

  test('has people who hold about as many children as people do', async () => {
    const [assessment, inNeed] = [await heldBy('Assessment,%'), await heldBy('Child in need,%')]
    assert.ok(assessment.each >= 11 && assessment.each <= 24, `${assessment.each} children a worker in assessment`)
    assert.ok(inNeed.each >= 14 && inNeed.each <= 21, `${inNeed.each} children a worker in the child in need teams`)
  })

  test('has teams that struggle and one that does well', async () => {
    const [moor, harbour] = [await heldBy('%, Moor'), await heldBy('%, Harbour')]
    const [cedar, birch, alder] = [await heldBy('%, Cedar'), await heldBy('%, Birch'), await heldBy('%, Alder')]
    assert.ok(cedar.drifting > birch.drifting && cedar.drifting > alder.drifting)
    assert.ok(moor.overdue > harbour.overdue)
  })

  test('had its worst years three years ago, and is better since', async () => {
    const [found] = await ask<{ worst: number; now: number }>(`
      select avg(late) filter (where due_on between '2023-05-20' and '2024-05-20')::float as worst,
        avg(late) filter (where due_on > '2026-05-20')::float as now
      from (
        select due_on, (coalesce(stopped_on, '${TODAY}') > due_on)::int as late from clock_run
        where clock in ('FD-01', 'AS-02', 'CIN-03', 'CIN-04') and due_on < '${TODAY}' and ended is distinct from 'superseded'
      ) runs`)
    assert.ok(found && found.worst > found.now * 1.4, `${found?.worst} late then, ${found?.now} now`)
  })

  test('has forms half written, records opened with a reason, and people who know a family', async () => {
    const now = `${TODAY}T09:30:00Z`
    const counts = await ask<{ what: string; count: number }>(`
      select 'people with drafts' as what, count(distinct worker_id)::int as count from form_draft
      union all select 'open now', count(*)::int from break_glass where approved_at <= '${now}' and expires_at > '${now}'
      union all select 'to answer', count(*)::int from break_glass where needs_approval and approved_at is null and refused_at is null
      union all select 'to review', count(*)::int from break_glass where approved_at is not null and reviewed_at is null
      union all select 'reviewed', count(*)::int from break_glass where reviewed_at is not null
      union all select 'conflicts', count(*)::int from conflict_of_interest where end_on is null
      union all select 'conflicts ended', count(*)::int from conflict_of_interest where end_on is not null and ended_because is not null
      union all select 'restricted', count(*)::int from restriction where end_at is null
      union all select 'lifted', count(*)::int from restriction join decision on subject_id = restriction.id where end_at is not null
      union all select 'reports to check', count(*)::int from inspection where accepted_at is null
      union all select 'delays to answer', count(*)::int from clock_delay where approved_at is null and voided_at is null
      union all select 'delays accepted', count(*)::int from clock_delay where approved_at is not null
      union all select 'delays asked again', count(*)::int from clock_delay where void_reason like 'Not accepted: %'`)
    assert.deepEqual(
      counts.filter(({ what, count }) => count < (what === 'people with drafts' ? 2 : 1)).map(({ what }) => what),
      [],
    )
  })

  test('keeps lists as lists: how a closing was met, and the path of a measure', async () => {
    const kinds = await ask(`
      select distinct jsonb_typeof(tests) as kind from improvement_closing
      union select distinct jsonb_typeof(months) from improvement_trajectory`)
    assert.deepEqual(kinds, [{ kind: 'array' }])
  })

  test('has a library: reports of authorities that never were, read without a fault, and what fifth visits found wanting', async () => {
    const reports = await libraryReports(database.db)
    assert.deepEqual(
      reports.map(({ authority, kind, visit_number, faults }) => [authority, kind, visit_number, faults]),
      [
        ['Harrowdale', 'monitoring visit', 2, []],
        ['Thornbeck', 'monitoring visit', 5, []],
        ['Wexmoor', 'monitoring visit', 5, []],
        ['Harrowdale', 'inspection', null, []],
        ['Ellerwick', 'monitoring visit', 5, []],
      ],
    )
    assert.ok(reports.every(({ authority, known_on }) => !findAuthority(authority) && known_on < TODAY))
    const { letters, themes } = await askedAtVisit(database.db, 5)
    assert.equal(letters, 3)
    assert.equal(themes[0]?.letters, 3)
  })

  test('has ten neighbours that were graded, in a table that says it was made up', async () => {
    const neighbours = await neighboursOf(database.db, 'Aldermere')
    const graded = new Set((await allJudgements(database.db)).map(({ slug }) => slug))
    assert.equal(neighbours.length, 10)
    assert.deepEqual(
      neighbours.filter(({ slug }) => !graded.has(slug)).map(({ neighbour }) => neighbour),
      ['Thurrock'],
      'of one nothing is known, so that the page shows how it says so',
    )
    assert.match((await neighboursLoaded(database.db))?.source ?? '', /made up for the demonstration/)
  })

  test('gives a reason only for a deadline there is, and none before it passed', async () => {
    const wrong = await ask(`
      select clock_delay.id from clock_delay
      left join clock_run using (clock, subject_id, started_on)
      where clock_run.id is null or clock_delay.created_at::date <= due_on`)
    assert.deepEqual(wrong, [])
  })

  test('has a year of drift behind it: found, answered, passed up and gone', async () => {
    const [found] = await ask<{ found: number; gone: number; answered: number; up: number; months: number }>(`
      select count(*)::int as found, count(*) filter (where cleared_on is not null)::int as gone,
        count(*) filter (where id in (select drift_signal_id from drift_reply))::int as answered,
        count(*) filter (where escalated_on is not null)::int as up,
        count(distinct date_trunc('month', created_at))::int as months
      from drift_signal where created_at < '${TODAY}'`)
    assert.ok(found && found.gone > 50 && found.answered > 50 && found.up > 10)
    assert.ok(found.months >= 12)
    const wrong = await ask(`
      select id from drift_signal
      where cleared_on <= created_at::date or (escalated_on is null) <> (escalated_to is null) or escalated_on < created_at::date`)
    assert.deepEqual(wrong, [])
  })
})

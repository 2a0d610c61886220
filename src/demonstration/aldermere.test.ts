import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { freshDatabase } from '../../test/database.ts'
import { demonstrationPersonas } from '../access/account.store.ts'
import { verifyAudit } from '../access/audit.store.ts'
import { DEMONSTRATION_PASSWORD } from '../access/password.ts'
import { ROLES } from '../access/roles.ts'
import { signIn } from '../access/sign-in.ts'
import { type Database, openDatabase } from '../record/database.ts'
import { buildAldermere } from './aldermere.ts'

const TODAY = '2026-11-20'

const built = async (given: { seed: number }) => {
  const database = openDatabase(await freshDatabase(), { connections: 2 })
  const made = await buildAldermere(database.db, { people: 300, today: TODAY, checked: true, ...given })
  return { database, made }
}

const sum = async ({ db }: Database) => {
  const { rows } = await sql<{ sum: string }>`
    select md5(string_agg(line, ',' order by line)) as sum from (
      select md5(contact::text) from contact union all select md5(assessment::text) from assessment
      union all select md5(visit_person::text) from visit_person union all select md5(decision::text) from decision
      union all select md5(concat(id, forename, surname, date_of_birth)) from person
    ) lines (line)`.execute(db)
  return rows[0]?.sum
}

describe('Aldermere', () => {
  let database: Database
  const ask = async <T>(words: string) => (await sql.raw<T>(words).execute(database.db)).rows

  before(async () => {
    database = (await built({ seed: 3 })).database
  })
  after(() => database.close())

  test('is the same for the same seed and day, and another for another seed', async () => {
    const again = await built({ seed: 3 })
    const other = await built({ seed: 4 })
    const [first, second, third] = [await sum(database), await sum(again.database), await sum(other.database)]
    for (const each of [again, other]) await each.database.close()
    assert.equal(second, first)
    assert.notEqual(third, first)
  })

  test('has somebody to sign in as for every role there is, with the password told on the page', async () => {
    const personas = await demonstrationPersonas(database.db)
    assert.deepEqual(
      Object.keys(ROLES).filter(role => !personas.some(persona => persona.role === role)),
      [],
    )
    const signed = await signIn(database.db, {
      username: 'priya',
      password: DEMONSTRATION_PASSWORD,
      now: `${TODAY}T09:00:00.000Z`,
    })
    assert.ok(signed)
  })

  test('says once in the access log that it was built, and the log is whole', async () => {
    const { rows, faults } = await verifyAudit(database.db)
    assert.deepEqual(faults, [])
    assert.ok(rows >= 1)
  })

  test('has the Marsh family: a bruise waiting, and four contacts in two years of which three went nowhere', async () => {
    const contacts = await ask<{ about_id: string; code: string | null }>(`
      select distinct on (contact.about_id) contact.about_id, code
      from contact join person on person.id = contact.person_id left join contact_outcome on contact_id = contact.id
      where surname = 'Marsh' and forename in ('Leo', 'Ava', 'Kian') and received_at > '2024-11-20'
      order by contact.about_id`)
    assert.deepEqual(contacts.map(row => row.code ?? 'waiting').toSorted(), ['INFO', 'NFA', 'NFA', 'NFA', 'waiting'])
  })

  test('knows nothing that has not happened yet', async () => {
    const [found] = await ask<{ later: number }>(`
      select count(*)::int as later from (
        select received_at as at from contact union all select decided_at from contact union all select held_at from visit
        union all select created_at from visit_person union all select decided_at from decision
      ) moments where at > '${TODAY}T07:31:00Z'`)
    assert.equal(found?.later, 0)
  })

  test('leaves no brace unfilled in anything anybody wrote', async () => {
    const found = await ask(`
      select 'contact' as what, concern as text from contact where concern ~ '[{}|]'
      union all select 'visit', concat(voice, observation, analysis, what_changed, next_step) from visit_person where concat(voice, observation, analysis, what_changed, next_step) ~ '[{}|]'
      union all select 'decision', concat(what, rationale, challenge, action) from decision where concat(what, rationale, challenge, action) ~ '[{}|]'
      union all select 'assessment', concat(child_development, parenting_capacity, family_and_environment, lived_experience, wishes_and_feelings, analysis, recommendation, next_step) from assessment
        where concat(child_development, parenting_capacity, family_and_environment, lived_experience, wishes_and_feelings, analysis, recommendation, next_step) ~ '[{}|]'
      union all select 'plan', concat(summary, child_version, contingency, agreed_with) from cin_plan where concat(summary, child_version, contingency, agreed_with) ~ '[{}|]'
      union all select 'outcome', concat(wanted, measured_by, baseline, target, now) from plan_outcome where concat(wanted, measured_by, baseline, target, now) ~ '[{}|]'
      union all select 'action', concat(what, owner) from plan_action where concat(what, owner) ~ '[{}|]'
      union all select 'review', concat(attended, child_view, progress, rationale) from cin_review where concat(attended, child_view, progress, rationale) ~ '[{}|]'
      limit 5`)
    assert.deepEqual(found, [])
  })
})

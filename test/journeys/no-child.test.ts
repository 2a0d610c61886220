import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import type { Role } from '../../src/access/roles.ts'
import type { Db } from '../../src/record/database.ts'
import { PAGES } from '../../src/web/pages/index.ts'
import { addressesOf } from './addresses.ts'
import { inAldermere, sessionOf } from './authority.ts'

/** Those who answer for a service and never read a child's record: domain/roles-and-access.md section 2. */
const MEMBERS: readonly Role[] = ['lead_member']

/** How many addresses of one kind are asked for. */
const TRIES = 12

type Somebody = { name: string; reference: string; id: string }

/** Everybody on the record by name, number and id; a worker who happens to be called the same is no leak. */
const everybody = async (db: Db): Promise<Somebody[]> => {
  const { rows } = await sql<Somebody>`
    select forename || ' ' || surname as name, reference::text, id::text from person
    where forename || ' ' || surname not in (select full_name from worker)`.execute(db)
  return rows
}

const namedIn = (text: string, people: readonly Somebody[]) =>
  people.flatMap(({ name, reference, id }) =>
    [name, id]
      .filter(each => text.includes(each))
      .concat(new RegExp(`\\b${reference}\\b`).test(text) ? [reference] : []),
  )

describe('whoever answers for the service and reads no record', () => {
  for (const role of MEMBERS) {
    test(`${role}: no page, list, file or search they can open names a child or anybody on the record`, t =>
      inAldermere(async ({ page: tab, db, base }) => {
        const { username } = await db
          .selectFrom('account')
          .innerJoin('worker', 'worker.id', 'account.worker_id')
          .select('account.username')
          .where('worker.role', '=', role)
          .executeTakeFirstOrThrow()
        const people = await everybody(db)
        assert.ok(people.length > 400)
        await tab.context().addCookies([{ ...(await sessionOf(db, username)), url: base }])
        const [first] = people
        const searches = [`/search?q=${encodeURIComponent(first?.name ?? '')}`, `/search?q=${first?.reference}`]
        let opened = 0
        const leaks: string[] = []
        for (const address of [
          ...(await Promise.all(PAGES.map(page => addressesOf(db, page)))).flatMap(list => list.slice(0, TRIES)),
          ...searches,
        ]) {
          const answer = await tab.request.get(address, { maxRedirects: 0 })
          const text = await answer.text()
          if (answer.status() === 200) opened += 1
          // The address itself holds an id wherever somebody guessed one; the answer must not.
          const named = namedIn(text.replaceAll(address, ''), people)
          if (named.length > 0) leaks.push(`${address}: ${[...new Set(named)].slice(0, 5).join(', ')}`)
        }
        assert.deepEqual(leaks, [])
        assert.ok(opened > 10, 'they can open something at all')
        t.diagnostic(`${opened} pages opened, ${people.length} people looked for in each`)
      }))
  }
})

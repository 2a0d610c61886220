import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { startSession } from '../../src/access/session.store.ts'
import { newToken, tokenHash } from '../../src/access/session.ts'
import type { Db } from '../../src/record/database.ts'

type Request = { path: string; headers: Record<string, string> }
export type Asked = Readonly<Record<'caseload' | 'child' | 'search', Request[]>>

/** Signs in two dozen social workers of the bench's own Aldermere, and says what each would ask for. */
export const visitors = async (db: Db, cookieName: string): Promise<Asked> => {
  const { rows } = await sql<{ worker_id: string; children: string[]; names: string[] }>`
    select worker.id as worker_id, array_agg(person.id::text) as children, array_agg(person.surname || '|' || person.forename || '|' || coalesce(person.date_of_birth::text, '')) as names
    from worker
    join involvement on involvement.worker_id = worker.id and involvement.end_at is null and involvement.is_lead
    join person on person.id = involvement.person_id
    where worker.ended_on is null and worker.role in ('social_worker', 'newly_qualified')
      and not exists (select from restriction where restriction.person_id = person.id)
    group by worker.id
    order by worker.id
    limit 24`.execute(db)
  const { rows: people } = await sql<{
    surname: string
    forename: string
    year: string | null
    postcode: string | null
    reference: number
  }>`
    select surname, forename, left(date_of_birth::text, 4) as year, reference,
      (select postcode from person_address where person_id = person.id and end_on is null limit 1) as postcode
    from person order by md5(id::text) limit 400`.execute(db)
  const terms = people.flatMap(({ surname, forename, year, postcode, reference }, place) => {
    const kinds = [
      surname,
      `${forename} ${surname}`,
      `${surname.slice(0, 4)} ${year ?? ''}`,
      postcode ?? surname,
      String(reference),
      `${surname}${surname.slice(-1)}`,
      forename.toLowerCase(),
    ]
    return [kinds[place % kinds.length] ?? surname]
  })
  const asked: Asked = { caseload: [], child: [], search: [] }
  for (const { worker_id, children } of rows) {
    const token = newToken()
    const { rows: accounts } = await sql<{ id: string }>`
      insert into account (worker_id, username, password_hash) values (${worker_id}, ${`bench-${randomBytes(6).toString('hex')}`}, 'none') returning id`.execute(
      db,
    )
    await startSession(db, {
      account_id: accounts[0]?.id ?? '',
      token_hash: tokenHash(token),
      csrf_token: newToken(),
      now: new Date().toISOString(),
    })
    const headers = { cookie: `${cookieName}=${token}` }
    asked.caseload.push({ path: '/caseload', headers })
    for (const child of children) asked.child.push({ path: `/children/${child}`, headers })
    for (const term of terms.splice(0, 14))
      asked.search.push({ path: `/search?q=${encodeURIComponent(term)}`, headers })
  }
  return asked
}

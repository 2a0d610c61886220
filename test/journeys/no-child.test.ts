import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { sql } from 'kysely'
import type { APIResponse, Page } from 'playwright-core'
import { ROLES, type Role, readsNoName } from '../../src/access/roles.ts'
import { WITHHELD } from '../../src/inspection/no-names/spoken-words.ts'
import { pdfWords, stopReading } from '../../src/inspection/read-report/read-report.ts'
import type { Db } from '../../src/record/database.ts'
import { PAGES } from '../../src/web/pages/index.ts'
import { addressesOf } from './addresses.ts'
import { inAldermere, sessionOf } from './authority.ts'

/** Those who answer for a service or look at it, and never read a child's record: domain/roles-and-access.md section 2. */
const MEMBERS = (Object.keys(ROLES) as Role[]).filter(readsNoName)

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

/** Evidence in which somebody was named before anybody looked for names: it must reach none of these readers. */
const nameSomebody = async (db: Db, [somebody]: readonly Somebody[]) => {
  await db
    .updateTable('improvement_evidence')
    .set({ says: `We read the record of ${somebody?.name} (${somebody?.reference}) and nineteen others.` })
    .execute()
}

/** Links a page leads to, each kind of address so many times: its filters and sorting are not asked for without end. */
const MOST_ALIKE = 4

const kindOf = (address: string) =>
  address
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
    .replaceAll(/=[^&]*/g, '=')
    .replace(/(\/rules\/)[^/?]+$/, '$1:rule')

const linksIn = (html: string): string[] =>
  [...html.matchAll(/(?:href|src)="(\/[^"#]*)/g)]
    .map(([, address]) => (address ?? '').replaceAll('&amp;', '&'))
    .filter(address => !address.startsWith('/assets/'))

/** What an answer says, in words: of a PDF, the words on its pages. */
const saidIn = async (answer: APIResponse): Promise<string> => {
  if (!answer.headers()['content-type']?.includes('pdf')) return answer.text()
  const read = await pdfWords(await answer.body())
  assert.ok(read.ok, `${answer.url()} is read`)
  return read.words
}

/** Asks for these addresses and for all they lead to; gives what each that opened said. */
const everythingFrom = async (
  tab: Page,
  addresses: readonly string[],
  heard: (address: string, text: string) => void,
) => {
  const waiting = [...addresses]
  const asked = new Set(waiting)
  const alike = new Map<string, number>()
  const files: string[] = []
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const answer = await tab.request.get(address, { maxRedirects: 0 })
    const text = await saidIn(answer)
    heard(address, text)
    const type = answer.headers()['content-type'] ?? ''
    if (answer.status() !== 200) continue
    if (!type.includes('html')) files.push(address)
    for (const link of type.includes('html') ? linksIn(text) : []) {
      const seen = alike.get(kindOf(link)) ?? 0
      if (asked.has(link) || seen >= MOST_ALIKE) continue
      alike.set(kindOf(link), seen + 1)
      asked.add(link)
      waiting.push(link)
    }
  }
  return { asked: asked.size, files }
}

after(stopReading)

describe('whoever answers for the service and reads no record', () => {
  for (const role of MEMBERS) {
    test(`${role}: no page, list, file, export or search they can reach names a child or anybody on the record`, t =>
      inAldermere(async ({ page: tab, db, base }) => {
        const { username } = await db
          .selectFrom('account')
          .innerJoin('worker', 'worker.id', 'account.worker_id')
          .select('account.username')
          .where('worker.role', '=', role)
          .executeTakeFirstOrThrow()
        const people = await everybody(db)
        assert.ok(people.length > 400)
        await nameSomebody(db, people)
        await tab.context().addCookies([{ ...(await sessionOf(db, username)), url: base }])
        const [first] = people
        const searches = [`/search?q=${encodeURIComponent(first?.name ?? '')}`, `/search?q=${first?.reference}`]
        const pages = (await Promise.all(PAGES.map(page => addressesOf(db, page)))).flatMap(list =>
          list.slice(0, TRIES),
        )
        const leaks: string[] = []
        let withheld = 0
        const { asked, files } = await everythingFrom(tab, [...pages, ...searches], (address, text) => {
          // The address itself holds an id wherever somebody guessed one; the answer must not.
          const named = namedIn(text.replaceAll(address, ''), people)
          if (text.includes(WITHHELD)) withheld += 1
          if (named.length > 0) leaks.push(`${address}: ${[...new Set(named)].slice(0, 5).join(', ')}`)
        })
        assert.deepEqual(leaks, [])
        assert.ok(withheld > 0, 'the evidence that names somebody is shown without the name')
        assert.ok(asked > 100, 'they were asked for all there is')
        assert.ok(
          files.some(file => file.endsWith('/report')) && files.some(file => file.includes('.csv')),
          String(files),
        )
        t.diagnostic(
          `${asked} addresses asked for, ${files.length} of them files, ${people.length} people looked for in each`,
        )
      }))
  }
})

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { scopeOf } from '../../src/access/permissions.ts'
import type { Role } from '../../src/access/roles.ts'
import type { Db } from '../../src/record/database.ts'
import type { Page } from '../../src/web/page.ts'
import { PAGES } from '../../src/web/pages/index.ts'
import { accessibilityFaults } from '../accessibility.ts'
import { addressesOf } from './addresses.ts'
import { inAldermere, sessionOf } from './authority.ts'

type Persona = { username: string; role: Role }

const personasOf = async (db: Db): Promise<Persona[]> => {
  const rows = await db
    .selectFrom('account')
    .innerJoin('worker', 'worker.id', 'account.worker_id')
    .select(['account.username', 'worker.role'])
    .orderBy('account.username')
    .execute()
  return rows as Persona[]
}

const may = (page: Page, role: Role) =>
  page.may === 'public' || page.may === 'signed-in' || scopeOf(page.may, role) !== null

/** Pages a reader never looks at: they send a file or lead elsewhere. */
const NOT_LOOKED_AT = new Set([
  '/',
  '/documents/:document',
  '/inspections/:inspection/pages/:page',
  '/improvement/packs/:pack/pdf',
  '/inspections/:inspection/report',
  '/library/reports/:report/file',
  '/people/new/matches',
  '/drafts/discard',
  '/meetings/:meeting/papers/:paper',
  '/adviser-reports/:advice/file',
  '/returns/checks/:return_check/faults.xlsx',
])

describe('every page there is', () => {
  for (const page of PAGES.filter(each => !NOT_LOOKED_AT.has(each.path) && !each.path.endsWith('.csv'))) {
    test(`${page.path} can be read by everybody who may open it, on a desk and on a phone`, async () => {
      await inAldermere(async ({ page: tab, db, base }) => {
        const personas = (await personasOf(db)).filter(({ role }) => may(page, role))
        assert.ok(personas.length > 0 || page.may === 'public', 'nobody in Aldermere may open it')
        const addresses = await addressesOf(db, page)
        assert.ok(
          addresses.length > 0,
          'Aldermere holds nothing of this kind: a page nobody can look at is not looked at',
        )
        for (const { username } of personas) {
          await tab.context().clearCookies()
          const cookie = await sessionOf(db, username)
          await tab.context().addCookies([{ ...cookie, url: base }])
          for (const address of addresses) {
            const answer = await tab.request.get(address, { maxRedirects: 0 })
            if (answer.status() !== 200) continue
            await tab.goto(address)
            assert.deepEqual(await accessibilityFaults(tab), [], `${address} as ${username}`)
            await tab.setViewportSize({ width: 390, height: 844 })
            const overflow = await tab.evaluate(
              'document.documentElement.scrollWidth - document.documentElement.clientWidth',
            )
            assert.ok(Number(overflow) <= 0, `${address} is ${overflow} pixels too wide on a phone`)
            return
          }
        }
        assert.fail(`nobody could open any of ${addresses.length} addresses`)
      })
    })
  }
})

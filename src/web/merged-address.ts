import type { Access } from '../access/audit.store.ts'
import { isId } from '../record/is-id.ts'
import { whereMerged } from '../record/merge/merge.store.ts'
import { checkAccess, type Verdict } from './check-access.ts'
import type { Context, Page } from './page.ts'

type Moved = { verdict: Verdict; ctx: Context; access: Access }

/**
 * Where the page of a person went whose record was merged into another: the same page of that one, whether this reader may
 * open it, and the line for the log. Null for anybody whose record goes on, and for one this reader may not know of.
 */
export const whereItWent = async (page: Page, ctx: Context): Promise<Moved | null> => {
  const { person } = ctx.params
  if (person === undefined || !isId(person)) return null
  const kept = await whereMerged(ctx.db, person)
  if (kept === null) return null
  const there = { ...ctx, params: { ...ctx.params, person: kept }, address: ctx.address.replace(person, kept) }
  return {
    verdict: await checkAccess(page, there, 'GET', null),
    ctx: there,
    access: { action: 'view', entity: page.path, entity_id: person, person_id: kept },
  }
}

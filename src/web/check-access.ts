import type { Access } from '../access/audit.store.ts'
import { type Permission, scopeOf } from '../access/permissions.ts'
import { purposeWantedFor } from '../access/purpose/purpose.store.ts'
import { reachOf } from '../access/reach.store.ts'
import { allows, type Reach } from '../access/reach.ts'
import { isId } from '../record/is-id.ts'
import type { Context, Page } from './page.ts'
import { mayOpen } from './shell.ts'

/** Whether this person may open this page about these people, and what the log will say of it. */
export type Verdict =
  | { answer: 'yes'; people: { person_id: string; break_glass_id: string | null }[] }
  | { answer: 'no' | 'restricted' | 'hidden'; person_id: string | null; may_break_glass: boolean }

/** The people a page is about: the person in its path, and those its `about` names. */
const peopleOf = async (page: Page, ctx: Context): Promise<string[]> => {
  const { person } = ctx.params
  const named = page.about ? await page.about(ctx) : []
  return [...new Set(person === undefined ? named : [person, ...named])]
}

const RANK = ['hidden', 'restricted', 'no'] as const

/** What is needed to read a page, or to send its form: an act may ask more than the page that shows it. */
export const neededFor = (page: Pick<Page, 'may' | 'act'>, method: 'GET' | 'POST'): Page['may'] =>
  method === 'POST' && page.may !== 'public' ? (page.act?.may ?? page.may) : page.may

/** Checks the role, then every person the page is about; the strictest answer wins. `known`: what was read with the session. */
export const checkAccess = async (
  page: Page,
  ctx: Context,
  method: 'GET' | 'POST',
  known: Reach | null,
): Promise<Verdict> => {
  const { role } = ctx.actor
  const refused = (answer: 'no' | 'restricted' | 'hidden', person_id: string | null): Verdict => ({
    answer,
    person_id,
    may_break_glass: person_id !== null && answer !== 'hidden' && scopeOf('break_glass.ask', role) !== null,
  })
  if (ctx.params.person !== undefined && !isId(ctx.params.person)) return refused('hidden', null)
  const may: Permission | 'public' | 'signed-in' = neededFor(page, method)
  if (may === 'public' || may === 'signed-in') return { answer: 'yes', people: [] }
  const people = await peopleOf(page, ctx)
  const isKnown = people.length === 1 && known !== null && known.person_id === people[0]
  const reaches = isKnown ? [known] : await reachOf(ctx.db, ctx.actor, people)
  const answers = reaches.map(reach => allows(may, role, reach))
  for (const answer of RANK) {
    const at = answers.indexOf(answer)
    if (at >= 0) return refused(answer, reaches[at]?.person_id ?? null)
  }
  if (reaches.length < people.length) return refused('hidden', null)
  if (!mayOpen({ may }, role) && !reaches.some(reach => reach.break_glass_id)) return refused('no', null)
  return { answer: 'yes', people: reaches.map(({ person_id, break_glass_id }) => ({ person_id, break_glass_id })) }
}

const READS_A_RECORD: ReadonlySet<Page['may']> = new Set([
  'record.read',
  'record.print',
  'contact.read',
  'person.merge',
])

/** Whose record this page would show to somebody on duty who has not said why; null for nobody's. */
export const purposeWanted = async (
  { may }: Page,
  { db, actor, today }: Context,
  people: readonly { person_id: string; break_glass_id: string | null }[],
): Promise<string | null> => {
  if (!READS_A_RECORD.has(may)) return null
  const unopened = people.filter(person => person.break_glass_id === null).map(person => person.person_id)
  return purposeWantedFor(db, actor, unopened, today)
}

/** What the log says of a page that was read. */
export const accessOf = (
  page: Page,
  ctx: Context,
  people: readonly { person_id: string; break_glass_id: string | null }[],
  shown: number | null,
): Access[] => {
  const entity = page.path
  if (page.logs === 'list') return [{ action: 'list', entity, shown }]
  if (page.logs === 'search') return ctx.query.q ? [{ action: 'search', entity, shown, terms: ctx.query.q }] : []
  return people.map(person => ({ action: 'view', entity, ...person }))
}

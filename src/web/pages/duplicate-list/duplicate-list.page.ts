import { scopeOf } from '../../../access/permissions.ts'
import { reachOf } from '../../../access/reach.store.ts'
import { allows } from '../../../access/reach.ts'
import type { Pair } from '../../../record/merge/duplicate.ts'
import { likelyPairs } from '../../../record/merge/duplicate-list.store.ts'
import { VERY_LIKELY } from '../../../record/person/likely-matches.store.ts'
import { type FoundPerson, isChild, sayStatus } from '../../../record/person/person.ts'
import { peopleInLines } from '../../../record/person/person-line.store.ts'
import { type Context, page } from '../../page.ts'

/** How many are read, of which those a reader may merge are shown. */
const READ = 3000
const SHOWN = 200

const STRENGTHS = [
  { value: '', text: 'Likely or very likely' },
  { value: 'very', text: 'Very likely' },
]
const WHO = [
  { value: '', text: 'Everybody' },
  { value: 'children', text: 'Children' },
  { value: 'adults', text: 'Adults' },
]

/** The pairs of which this worker may merge both. Whose permission reaches every record has nothing more to be asked. */
const within = async ({ db, actor }: Context, pairs: readonly Pair[]): Promise<readonly Pair[]> => {
  if (scopeOf('person.merge', actor.role) === 'la') return pairs
  const ids = [...new Set(pairs.flatMap(({ person_id, other_id }) => [person_id, other_id]))]
  const reached = await reachOf(db, actor, ids)
  const mine = new Set(
    reached.filter(reach => allows('person.merge', actor.role, reach) === 'yes').map(({ person_id }) => person_id),
  )
  return pairs.filter(({ person_id, other_id }) => mine.has(person_id) && mine.has(other_id))
}

const lineOf = (person: FoundPerson, today: string) => ({
  ...person,
  href: `/${isChild(person, today) ? 'children' : 'people'}/${person.person_id}`,
  says_status: sayStatus(person.status),
})

/** Who may be on the record twice, the likeliest first, as last night found it. Those merged or told apart since are gone from it. */
export const duplicateList = page({
  path: '/duplicates',
  may: 'duplicate.list',
  logs: 'list',
  view: 'pages/duplicate-list/duplicate-list.njk',
  nav: {
    label: 'Duplicates',
    roles: ['contact_officer', 'mash_manager', 'team_manager', 'head_of_service', 'director'],
    order: 75,
  },
  async show(ctx) {
    const { db, query, today } = ctx
    const found = (await within(ctx, await likelyPairs(db, READ))).filter(
      ({ score }) => query.how !== 'very' || score >= VERY_LIKELY,
    )
    const people = new Map(
      (
        await peopleInLines(
          db,
          found.slice(0, SHOWN).flatMap(({ person_id, other_id }) => [person_id, other_id]),
        )
      ).map(person => [person.person_id, person]),
    )
    const rows = found.slice(0, SHOWN).flatMap(({ score, because, person_id, other_id }) => {
      const two = [people.get(person_id), people.get(other_id)].filter(each => each !== undefined)
      const [one, other] = two.sort((a, b) => a.reference - b.reference)
      if (!one || !other) return []
      const isOfChild = isChild(one, today) || isChild(other, today)
      if (query.who && isOfChild !== (query.who === 'children')) return []
      return [{ score, because, one: lineOf(one, today), other: lineOf(other, today) }]
    })
    return {
      rows,
      is_cut: found.length > SHOWN,
      is_filtered: Boolean(query.how || query.who),
      strengths: STRENGTHS,
      whos: WHO,
    }
  },
})

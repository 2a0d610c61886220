import type { About } from '../act.ts'
import { NotFound } from '../conditions.ts'
import type { Db } from '../database.ts'
import { findPerson } from '../person/person.store.ts'
import { whatStandsBetween } from './hindrance.store.ts'
import type { Between } from './hindrance.ts'
import { type Side, sideOf } from './side.store.ts'

export type AboutBoth = About & { one: Side; other: Side; between: Between }

/** What an act on `:person` and `:other` is about: two records, whole. Throws `NotFound` where they are not two. */
export const aboutBoth = async ({
  db,
  params,
}: {
  db: Db
  params: Readonly<Record<string, string>>
}): Promise<AboutBoth> => {
  const [first, second] = [await findPerson(db, params.person ?? ''), await findPerson(db, params.other ?? '')]
  if (first.id === second.id) throw new NotFound()
  const [one, other] = [await sideOf(db, first.id, true), await sideOf(db, second.id, true)]
  const latest = one.person.updated_at > other.person.updated_at ? one.person : other.person
  return {
    one,
    other,
    between: await whatStandsBetween(db, first.id, second.id),
    person_ids: [first.id, second.id],
    // Either of them may have been changed meanwhile: the sum of their versions tells.
    subject: { table: 'person', id: latest.id, version: one.person.version + other.person.version, row: {} },
  }
}

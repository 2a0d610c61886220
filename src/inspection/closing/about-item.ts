import type { Db } from '../../record/database.ts'
import { findItem } from '../improvement/improvement.store.ts'
import type { Item } from '../improvement/improvement.ts'
import { closingsOf } from './closing.store.ts'
import { isClosed } from './closing.ts'

export type AboutItem = { person_ids: string[]; item: Item; is_closed: boolean }

/** What an act on an improvement is about: the item in the address, and whether it is closed now. Throws NotFound. */
export const aboutItem = async ({
  db,
  params,
}: {
  db: Db
  params: Readonly<Record<string, string>>
}): Promise<AboutItem> => {
  const item = await findItem(db, params.item ?? '')
  const [last] = await closingsOf(db, [item.id])
  return { person_ids: [], item, is_closed: isClosed(last) }
}

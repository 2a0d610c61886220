import { saidOfChild } from '../../../record/contact/match-candidates.store.ts'
import type { Db } from '../../../record/database.ts'
import { likelyMatches } from '../../../record/person/likely-matches.store.ts'

/** People on record who may be the child of a contact: never the rows made for the call itself. */
export const matchesOf = async (db: Db, contactId: string) => {
  const { made_together, ...said } = await saidOfChild(db, contactId)
  return likelyMatches(db, said, { except: made_together })
}

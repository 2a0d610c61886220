import { scopeOf } from '../access/permissions.ts'
import { likelyPairsOf } from '../record/merge/duplicate-list.store.ts'
import { mergedInto } from '../record/merge/merge.store.ts'
import { inWords } from './likely-match.ts'
import type { Context } from './page.ts'

/**
 * Who else on the record may be this person, as last night found it, and whose records were merged into theirs. Only for those
 * who may look for people: anybody else would learn names from it. Null for them.
 */
export const sameAs = async (
  { db, actor, today }: Pick<Context, 'db' | 'actor' | 'today'>,
  person_id: string,
  may_merge: boolean,
) =>
  scopeOf('person.search', actor.role) === null
    ? null
    : {
        likely: (await likelyPairsOf(db, person_id)).map(match => inWords(match, today)),
        merged: await mergedInto(db, person_id),
        may_merge,
      }

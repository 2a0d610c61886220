import type { Wanted } from '../../../returns/file-check/found.store.ts'
import type { ReturnId } from '../../../returns/file-check/recognise.ts'
import type { Context } from '../../page.ts'
import { codesOfSeverity } from '../../return-words.ts'

/** In an address, what is of no one child: an identifier never is a dash alone. */
export const NO_CHILD = '-'

const SINCE = ['new', 'still', 'mended'] as const

const rulesOf = ({ rule, severity }: Context['query'], of: ReturnId): readonly string[] | null => {
  if (rule) return [rule]
  return severity === 'error' || severity === 'query' ? codesOfSeverity(of, severity) : null
}

/** Which faults an address asks for. */
export const wantedIn = (query: Context['query'], of: ReturnId): Wanted => ({
  rules: rulesOf(query, of),
  table: query.table || null,
  field: query.field || null,
  child: query.child === NO_CHILD ? '' : query.child?.trim() || null,
  since: SINCE.find(each => each === query.since) ?? null,
})

const YEAR_BEFORE = '_last'

/** What is no table of the return and yet needed by some rules. */
const BESIDE: Readonly<Record<string, string>> = {
  providers: 'Ofsted’s list of providers',
  postcodes: 'a table of postcodes',
  authority: 'the authority that makes the return',
}

/** The kinds of need beyond this year’s tables, as a list of rules is filtered by. */
export type NeedKind = 'previous' | 'providers' | 'postcodes' | 'authority'

/** Which kind of need this is; null for a table of the return itself. */
export const needKind = (need: string): NeedKind | null =>
  need.endsWith(YEAR_BEFORE) ? 'previous' : Object.hasOwn(BESIDE, need) ? (need as NeedKind) : null

/** The table a need names, of this year or of the one before; null for a list that somebody loads. */
export const tableOf = (need: string): string | null =>
  Object.hasOwn(BESIDE, need) ? null : need.endsWith(YEAR_BEFORE) ? need.slice(0, -YEAR_BEFORE.length) : need

/** What a rule needs, in words: 'Header of the year before'. */
export const needSaid = (need: string): string => {
  const table = tableOf(need)
  if (table === null) return BESIDE[need] ?? need
  return need === table ? table : `${table} of the year before`
}

import type { Catalogue, Listed } from '../../../returns/catalogue.ts'
import { DISAGREEMENTS, WHOLE_RUN } from '../../../returns/conformance/disagreements.ts'
import { needSaid } from '../../../returns/need-said.ts'
import { cellSaid } from '../../../returns/rule-said.ts'
import { sayCollection } from '../../../vocabulary/calendar/collection-year.ts'

/** What a rule may need beyond this year’s files, as the list is filtered by. */
export const NEEDS = {
  none: 'Only this year’s files',
  previous: 'The year before',
  providers: 'Ofsted’s list of providers',
  postcodes: 'A table of postcodes',
  authority: 'Which authority it is',
} as const

/** The two kinds of rule there are. */
export const SEVERITIES = { error: 'Errors', query: 'Queries' } as const

/** In which years’ collections a rule holds. Those before the first there are rules of are not known. */
export const yearsSaid = ({ from, until }: Pick<Listed, 'from' | 'until'>): string => {
  if (until === undefined) return `${sayCollection(from)} on`
  return until === from ? sayCollection(from) : `${sayCollection(from)} to ${sayCollection(until)}`
}

/** Why our answer differs from a published case of the rule, or from another checker’s over whole files. */
export const differences = (of: Catalogue['id'], code: string): readonly string[] => [
  ...DISAGREEMENTS[of].filter(({ rule }) => rule === code).map(({ why }) => why),
  ...(of === 'ssda903' ? WHOLE_RUN.filter(({ rule }) => rule === code).map(({ why }) => why) : []),
]

/** A rule as a line of the list shows it. */
export const rowOf = (of: Catalogue['id'], rule: Listed) => ({
  code: rule.code,
  says: rule.says,
  mend: rule.mend ?? null,
  cells: rule.fields.map(name => ({ name, said: cellSaid(of, name) })),
  needs: rule.needs.map(needSaid),
  years: yearsSaid(rule),
  changed: rule.changed ?? null,
  is_query: rule.severity === 'query',
  differs: differences(of, rule.code).length > 0,
})

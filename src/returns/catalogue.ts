import { RULES as CIN_RULES } from './cin/rules/index.ts'
import { needSaid } from './need-said.ts'
import { NOT_WRITTEN } from './not-written.ts'
import type { AnyRule } from './rule.ts'
import { RULES as SSDA903_RULES } from './ssda903/rules/index.ts'

/** A rule as the list of rules shows it. */
export type Listed = Pick<
  AnyRule<never>,
  'code' | 'says' | 'mend' | 'fields' | 'needs' | 'from' | 'until' | 'changed' | 'severity'
>

/** A return with its rules, in the order of their codes. */
export type Catalogue = { readonly id: 'ssda903' | 'cin'; readonly title: string; readonly rules: readonly Listed[] }

/** Every return that is checked, with every rule it is checked by. */
export const CATALOGUES: readonly Catalogue[] = [
  { id: 'ssda903', title: 'Children looked after return (SSDA903)', rules: SSDA903_RULES },
  { id: 'cin', title: 'Children in need census', rules: CIN_RULES },
]

/** The collections a rule belongs to, in words: '2023 on', '2023 to 2025'; each named by the year it ends in. */
export const sayYears = ({ from, until }: Pick<Listed, 'from' | 'until'>): string =>
  until === undefined ? `${from} on` : until === from ? String(from) : `${from} to ${until}`

const cell = (text: string) => text.replaceAll('|', '\\|')

const line = (rule: Listed) =>
  `| ${rule.code}${rule.severity === 'query' ? ' (query)' : ''} | ${cell([rule.says, rule.mend ?? ''].join(' ').trim())} | ${rule.fields.join(', ')} | ${rule.needs.map(needSaid).join(', ')} | ${sayYears(rule)}${rule.changed ? `: ${cell(rule.changed)}` : ''} |`

/** The list of every rule as a page of the documentation. */
export const catalogueMd = (): string =>
  [
    '# The rules of the returns',
    '',
    'Made by `npm run generate` from the rules themselves. The code is the Department’s; the words are ours: what is wrong, and what would mend it. A year is the one a collection ends in. A rule whose data is not given is reported as not run, with what it lacks.',
    ...CATALOGUES.flatMap(({ id, title, rules }) => [
      '',
      `## ${title}: ${rules.length} rules`,
      '',
      '| code | what is wrong | cells | needs | collections |',
      '| --- | --- | --- | --- | --- |',
      ...rules.map(line),
      ...(NOT_WRITTEN[id].length > 0
        ? ['', 'Not written:', '', ...NOT_WRITTEN[id].map(({ code, why }) => `- ${code}: ${why}`)]
        : []),
    ]),
    '',
  ].join('\n')

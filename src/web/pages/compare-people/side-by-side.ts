import { compare } from '../../../record/merge/difference.ts'
import { sayHeld } from '../../../record/merge/holding.ts'
import type { Side } from '../../../record/merge/side.store.ts'
import { type Kin, kinOf, type Network } from '../../../record/relationship/relationship.ts'
import { sayDate } from '../../../vocabulary/calendar/say.ts'
import { labelOf } from '../../../vocabulary/codeset.ts'
import { addressType } from '../../../vocabulary/codesets/address-type.ts'
import { disability } from '../../../vocabulary/codesets/disability.ts'
import { identifierType } from '../../../vocabulary/codesets/identifier-type.ts'
import { nameKind } from '../../../vocabulary/codesets/name-kind.ts'
import { riskFlagType } from '../../../vocabulary/codesets/risk-flag-type.ts'

/** One thing as both records say it: a line for each entry. */
export type CompareRow = { label: string; one: string[]; other: string[]; differs: boolean }

type Both = { side: Side; network: Network }

const from = (start: string, end: string | null) =>
  end ? `${sayDate(start)} to ${sayDate(end)}` : `since ${sayDate(start)}`

const sayKin = ({ person, says, parental_responsibility, end_on }: Kin) =>
  `${person.forename} ${person.surname}, ${says?.toLowerCase()}${parental_responsibility ? ', parental responsibility' : ''}${end_on ? `, until ${sayDate(end_on)}` : ''}`

/** What each record holds many of, by the row it is shown in. */
const LISTS: readonly [string, (both: Both) => string[]][] = [
  [
    'Other names',
    ({ side }) =>
      side.names.map(
        each =>
          `${[each.forename, each.surname].filter(Boolean).join(' ')} (${labelOf(nameKind, each.kind).toLowerCase()})`,
      ),
  ],
  [
    'Other numbers',
    ({ side }) =>
      side.identifiers
        .filter(({ type }) => !['nhs', 'upn', 'la_id'].includes(type))
        .map(({ type, value }) => `${value} (${labelOf(identifierType, type).toLowerCase()})`),
  ],
  [
    'Addresses',
    ({ side }) =>
      side.addresses.map(
        each =>
          `${each.lines ? [each.lines, each.postcode].filter(Boolean).join(', ') : 'The address is protected'} (${each.is_confidential ? 'confidential, ' : ''}${labelOf(addressType, each.type).toLowerCase()}, ${from(each.start_on, each.end_on)})`,
      ),
  ],
  [
    'Family',
    ({ network }) =>
      kinOf(network)
        .filter(kin => kin.says && !kin.derived)
        .map(sayKin),
  ],
  ['Disabilities', ({ side }) => side.disabilities.map(({ code }) => labelOf(disability, code))],
  ['Warnings', ({ side }) => side.warnings.map(({ type, detail }) => `${labelOf(riskFlagType, type)}: ${detail}`)],
  [
    'Workers',
    ({ side }) => side.workers.map(each => `${each.name}${each.is_lead ? ', lead' : ''}, ${from(each.from, each.to)}`),
  ],
  [
    'Referrals',
    ({ side }) =>
      side.referrals.map(
        each => `${from(each.from, each.to)}${each.is_nfa ? ', no further action' : each.to ? '' : ', open'}`,
      ),
  ],
  [
    'Plans',
    ({ side }) =>
      side.plans.map(
        each => `${each.kind === 'cp' ? 'Child protection plan' : 'Child in need plan'}, ${from(each.from, each.to)}`,
      ),
  ],
  ['The record holds', ({ side }) => [sayHeld(side.held) ?? 'nothing but who they are']],
]

/** Two records laid side by side, a row for each thing that either of them holds. */
export const sideBySide = (one: Both, other: Both): CompareRow[] => [
  ...compare(one.side, other.side).map(({ label, one: first, other: second, differs }) => ({
    label,
    one: first === null ? [] : [first],
    other: second === null ? [] : [second],
    differs,
  })),
  ...LISTS.map(([label, of]) => ({ label, one: of(one), other: of(other), differs: false })).filter(
    row => row.one.length + row.other.length > 0,
  ),
]

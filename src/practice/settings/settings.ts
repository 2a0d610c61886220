import { USUAL_HOURS } from '../../record/contact/urgency.ts'
import { SIGNALS } from '../drift/index.ts'
import { USUAL_WEIGHT } from '../oversight/caseload-weight.ts'

type Kind =
  | { readonly kind: 'text'; readonly at_most: number }
  | { readonly kind: 'colour' }
  | { readonly kind: 'number'; readonly at_least: number; readonly at_most: number; readonly whole: boolean }

/** Something an authority may choose. `usual` is what holds while it has chosen nothing; null where nothing does. */
export type Setting = Kind & {
  readonly name: string
  readonly group: string
  readonly says: string
  readonly hint: string | null
  readonly usual: string | number | null
}

/** What a site is called and how it looks until an authority says otherwise. */
export const USUAL_AUTHORITY = { name: 'Aldermere', colour: '#1f4f46' } as const

const whole = (at_least: number, at_most: number) => ({ kind: 'number', at_least, at_most, whole: true }) as const

const AUTHORITY: readonly Setting[] = [
  {
    name: 'authority.name',
    says: 'Name of the authority',
    hint: 'As it stands at the top of every page and print',
    usual: USUAL_AUTHORITY.name,
    kind: 'text',
    at_most: 60,
  },
  {
    name: 'authority.mark',
    says: 'Its mark',
    hint: 'One to three letters, beside the name; the first letter of the name while nothing is set',
    usual: null,
    kind: 'text',
    at_most: 3,
  },
  {
    name: 'authority.colour',
    says: 'Colour of the header',
    hint: 'As a code, such as #1f4f46; dark enough for white letters to be read on it',
    usual: USUAL_AUTHORITY.colour,
    kind: 'colour',
  },
  {
    name: 'authority.ons_code',
    says: 'Its code of the Office for National Statistics',
    hint: 'Such as E06000030: rules of the returns tell by it which placements lie in the area. It need not be set where the name tells it',
    usual: null,
    kind: 'text',
    at_most: 9,
  },
  {
    name: 'authority.children',
    says: 'Children under 18 who live in the area',
    hint: 'The mid-year estimate: rates per 10,000 are worked out from it',
    usual: null,
    ...whole(1, 5_000_000),
  },
].map(each => ({ ...each, group: 'The authority' }) as Setting)

const WEIGHT_SAYS: Readonly<Record<keyof typeof USUAL_WEIGHT, string>> = {
  protection: 'A child on a protection plan',
  assessment: 'A child being assessed',
  plan: 'A child on a child in need plan',
  other: 'Any other open child',
}

const WEIGHTS = (Object.keys(USUAL_WEIGHT) as (keyof typeof USUAL_WEIGHT)[]).map(
  (kind): Setting => ({
    name: `caseload.weight.${kind}`,
    group: 'What a child counts for in a caseload',
    says: WEIGHT_SAYS[kind],
    hint: 'Against each worker’s capacity',
    usual: USUAL_WEIGHT[kind],
    kind: 'number',
    at_least: 0,
    at_most: 10,
    whole: false,
  }),
)

const HOURS = Object.entries(USUAL_HOURS).map(
  ([rag, usual]): Setting => ({
    name: `contact.hours.${rag}`,
    group: 'Within how many hours a contact is to be decided',
    says: `One marked ${rag}`,
    hint: 'Shown beside the contact; the deadline of one working day stands',
    usual,
    ...whole(1, 336),
  }),
)

const LIMIT_SAYS: Readonly<Record<string, string>> = {
  working_days: 'working days',
  days: 'days',
  months: 'months',
  contacts: 'contacts',
  visits: 'visits',
  reviews: 'reviews',
  times: 'times',
  changes: 'changes of worker',
  shown_for_days: 'days it stays in view',
  escalates_after: 'passed up after so many working days',
}

const DRIFT = SIGNALS.flatMap(({ id, says, limits = {}, escalates_after }) =>
  Object.entries({ ...limits, escalates_after }).map(
    ([limit, usual]): Setting => ({
      name: `drift.${id}.${limit}`,
      group: 'When a case is said to drift',
      says: `${says}: ${LIMIT_SAYS[limit] ?? limit.replaceAll('_', ' ')}`,
      hint: 'Holds from the next time the record is written to, or the next night',
      usual: Number(usual),
      ...whole(1, 730),
    }),
  ),
)

/** Everything an authority may choose, in the order it is shown. Lengths of deadlines and bank holidays have their own pages. */
export const SETTINGS: readonly Setting[] = [...AUTHORITY, ...WEIGHTS, ...HOURS, ...DRIFT]

const byName = new Map(SETTINGS.map(setting => [setting.name, setting]))

/** The setting of this name, if an authority may choose it. */
export const settingNamed = (name: string): Setting | undefined => byName.get(name)

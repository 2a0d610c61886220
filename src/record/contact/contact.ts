import { addDays, londonDate, londonMoment, type Moment, type PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { isWorkingDay, workingDaysBetween } from '../../vocabulary/calendar/working-days.ts'
import { labelOf } from '../../vocabulary/codeset.ts'
import { contactOutcome } from '../../vocabulary/codesets/contact-outcome.ts'

/** Outcomes after which the authority does nothing more of its own. */
const NOTHING_FOLLOWS: ReadonlySet<string> = new Set(['NFA', 'INFO', 'SIGNPOST', 'ACCESS'])
/** Outcomes that need a referral: one is opened when the child has none. */
const BECOMES_REFERRAL: ReadonlySet<string> = new Set(['REFERRAL', 'STRATEGY', 'OLA_CP'])

export const endedInNothing = (outcomes: readonly string[]): boolean =>
  outcomes.length > 0 && outcomes.every(code => NOTHING_FOLLOWS.has(code))

export const needsReferral = (outcomes: readonly string[]): boolean => outcomes.some(code => BECOMES_REFERRAL.has(code))

/** What was decided, within a sentence: 'new referral to social care; advice given'. */
export const sayOutcomes = (outcomes: readonly string[]): string =>
  outcomes
    .map(code => labelOf(contactOutcome, code))
    .join('; ')
    .toLowerCase()

/** Typed more than a working day after it was received: what nobody typed in, nobody could decide on. */
export const typedLate = ({ received_at, created_at }: { received_at: Moment; created_at: Moment }): boolean =>
  workingDaysBetween(londonDate(received_at), londonDate(created_at)) > 1

/** From when the day team looks back for what emergency duty did: five in the afternoon of the working day before. */
export const outOfHoursSince = (today: PlainDate): Moment => {
  let day = addDays(today, -1)
  while (!isWorkingDay(day)) day = addDays(day, -1)
  return londonMoment(day, '17:00')
}

/** States of consent that have to be explained. */
export const CONSENT_TO_EXPLAIN = ['not_sought', 'unsafe_to_seek', 'refused', 'withdrawn', 'overridden'] as const

/** States of consent that somebody said, whose name and day are asked. */
export const CONSENT_SAID = ['given', 'refused', 'withdrawn'] as const

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

export const sayNumber = (count: number): string => NUMBERS[count] ?? String(count)

/** 'three contacts', '12 contacts'. */
export const sayCount = (count: number, one: string, several = `${one}s`): string =>
  `${sayNumber(count)} ${count === 1 ? one : several}`

export const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`

import { type Clock, type ClockRun, type Lengths, runsOf } from '../clocks/clock.ts'
import { CLOCKS } from '../clocks/index.ts'
import { addressed, allSigns } from '../practice/drift/drift.store.ts'
import type { ChildRecord } from '../record/child-record.ts'
import { addDays, addMonths, daysBetween, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { asItStood, type Told } from './as-it-stood.ts'
import { earlier, later } from './moments.ts'

/** What is in force for the whole authority: the lengths of clocks, and settings. */
export type InForce = { lengths: Lengths; settings: Readonly<Record<string, unknown>> }

/** A sign as one night's work wrote it down. */
export type Found = ReturnType<typeof addressed>

/** A sign over the nights it held: first found on `opened_on`, gone by `cleared_on`, or holding still. */
export type Held = { sign: Found; opened_on: PlainDate; cleared_on: PlainDate | null }

/** Only what still runs: working out when everything else was due is most of the work, and no signal asks. */
const runningOnly = CLOCKS.map(
  (each): Clock => ({
    ...each,
    of: record => each.of(record).filter(thing => each.stops(thing) === null),
  }),
)

const runningIn = (record: ChildRecord, lengths: Lengths): ClockRun[] =>
  runningOnly.flatMap(each => runsOf(each, record, lengths))

/** Whether a child was open to us on a night, or heard of in the months that signals ask about. */
const isLookedAt = ({ record }: Told, night: PlainDate): boolean => {
  const [heard, missing] = [addMonths(night, -12), addDays(night, -180)]
  return (
    record.case_episodes.some(({ referral_on, close_on }) => referral_on < night && (!close_on || close_on >= night)) ||
    record.contacts.some(({ received_on }) => received_on < night && received_on > heard) ||
    record.early_help_episodes.some(
      ({ offered_on, accepted_on }) => offered_on < night && (accepted_on ?? night) >= night,
    ) ||
    record.missing_episodes.some(({ started_at }) => started_at < night && started_at > missing)
  )
}

/** What the signals say of a child on one night, by signal and subject. */
export const signsOn = (child: Told, night: PlainDate, { lengths, settings }: InForce): Map<string, Found> => {
  if (!isLookedAt(child, night)) return new Map()
  const record = asItStood(child, night)
  const signs = allSigns(record, runningIn(record, lengths), night, settings)
  return new Map(
    signs.map(sign => [`${sign.signal} ${sign.subject_id}`, addressed(record, sign, night, settings)] as const),
  )
}

/** The first night after `from`, up to `to`, on which something is so; it is not so at `from` and is at `to`. */
const firstNight = (from: PlainDate, to: PlainDate, isSo: (night: PlainDate) => boolean): PlainDate => {
  let [low, high] = [from, to]
  for (let apart = daysBetween(low, high); apart > 1; apart = daysBetween(low, high)) {
    const middle = addDays(low, Math.floor(apart / 2))
    if (isSo(middle)) high = middle
    else low = middle
  }
  return high
}

/**
 * A child's signs over a row of nights (say, the first of each month): every one that held on any of them, with the night
 * on which it was first found and the night on which it was gone, looked for between. What came and went between two of
 * them is not there.
 */
export const replay = (child: Told, nights: readonly PlainDate[], inForce: InForce): Held[] => {
  const done: Held[] = []
  let before = ''
  let open = new Map<string, Held>()
  for (const night of nights) {
    const now = signsOn(child, night, inForce)
    const seen = new Map<PlainDate, Map<string, Found>>([[night, now]])
    const on = (each: PlainDate) => {
      const known = seen.get(each) ?? signsOn(child, each, inForce)
      seen.set(each, known)
      return known
    }
    const next = new Map<string, Held>()
    for (const [key, held] of open) {
      const again = now.get(key)
      // One that fired anew since may be the same, gone and come back.
      const last = again ? addDays(again.fired_on, -1) : night
      if (again && (last <= before || on(last).has(key))) next.set(key, { ...held, sign: again })
      else done.push({ ...held, cleared_on: firstNight(before, last, each => !on(each).has(key)) })
    }
    for (const [key, sign] of now) {
      if (next.has(key)) continue
      const from = later(before, addDays(sign.fired_on, -1))
      const isFound = (each: PlainDate) => on(each).has(key)
      // Nearly always the night of that very day, or the one after, when it had been written down.
      const soon = [1, 2].map(days => addDays(from, days)).find(each => each >= night || isFound(each))
      const opened_on = before ? earlier(night, soon ?? firstNight(addDays(from, 2), night, isFound)) : sign.fired_on
      next.set(key, { sign, opened_on, cleared_on: null })
    }
    open = next
    before = night
  }
  return [...done, ...open.values()]
}

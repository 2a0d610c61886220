import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import type { Fault, Row } from '../rule.ts'
import { type Episode, isOfOne, type RowOf } from './child.ts'

type Part<Field extends string> = Row & { readonly CINdetailsID: string | null } & {
  readonly [F in Field]: PlainDate | null
}

/** Marks what is dated before the referral that began its episode, and that referral. */
export const markBeforeReferral = <Field extends string>(
  rows: readonly Part<Field>[],
  field: Field,
  episodes: readonly Episode[],
  fault: Fault,
): void => {
  for (const row of rows) {
    const day = row[field]
    if (day === null) continue
    for (const episode of episodes)
      if (episode.CINreferralDate !== null && day < episode.CINreferralDate && isOfOne(row, episode)) {
        fault(row, field)
        fault(episode, 'CINreferralDate')
      }
  }
}

/** Marks what is dated after its episode was closed, and the day of closing. */
export const markAfterClosure = <Field extends string>(
  rows: readonly Part<Field>[],
  fields: readonly Field[],
  episode: Episode,
  fault: Fault,
): void => {
  const closed = episode.CINclosureDate
  if (closed === null) return
  for (const row of rows) {
    if (!isOfOne(row, episode)) continue
    for (const field of fields) {
      const day = row[field]
      if (day === null || day <= closed) continue
      fault(row, field)
      fault(episode, 'CINclosureDate')
    }
  }
}

/** Marks what is dated after the day on which the child died, and that day. */
export const markAfterDeath = <Field extends string>(
  rows: readonly (Row & { readonly [F in Field]: PlainDate | null })[],
  field: Field,
  identifiers: readonly RowOf<'ChildIdentifiers'>[],
  fault: Fault,
): void => {
  for (const person of identifiers) {
    const died = person.PersonDeathDate
    if (died === null) continue
    for (const row of rows) {
      const day = row[field]
      if (day === null || day <= died) continue
      fault(row, field)
      fault(person, 'PersonDeathDate')
    }
  }
}

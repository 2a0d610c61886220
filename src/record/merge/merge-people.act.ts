import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { act, type Call } from '../act.ts'
import type { Db } from '../database.ts'
import type { Refusal, ValuesOf } from '../form.ts'
import { type AboutBoth, aboutBoth } from './about-both.ts'
import { differences, type Fact, homesOf, takenOver } from './difference.ts'
import { hindrances } from './hindrance.ts'
import type { mergeForm } from './merge.form.ts'
import { beginMerge, changeRows, closeAlike, keepDrafts, keepName, moveEverything } from './merge.store.ts'
import type { Side } from './side.store.ts'

type Values = ValuesOf<typeof mergeForm>
type Merging = { merge: string; kept: Side; merged: Side; values: Values; today: PlainDate }

/** What becomes of a number that was not chosen, where a person has one of its kind. */
const NOT_CHOSEN = {
  nhs: (now: string) => ({ voided_at: now, void_reason: 'wrong_facts' }),
  upn: () => ({ type: 'former_upn' }),
  la_id: () => ({ type: 'legacy' }),
} as const

const keepOtherNames = async (db: Db, { merge, kept, merged, values }: Merging, differing: readonly Fact[]) => {
  const notChosen = (fact: 'name' | 'known_as') => (values[fact] === kept.person.id ? merged : kept).person
  const person_id = kept.person.id
  if (differing.includes('name')) {
    const { forename, surname } = notChosen('name')
    await keepName(db, merge, { person_id, kind: 'alias', forename, surname })
  }
  const { known_as } = notChosen('known_as')
  if (differing.includes('known_as') && known_as)
    await keepName(db, merge, { person_id, kind: 'preferred', forename: known_as, surname: null })
}

const settleNumbersAndHome = async (db: Db, merging: Merging, differing: readonly Fact[], now: string) => {
  const { merge, kept, merged, values, today } = merging
  const notChosen = (fact: Fact) => (values[fact] === kept.person.id ? merged : kept)
  for (const type of ['nhs', 'upn', 'la_id'] as const) {
    if (!differing.includes(type)) continue
    const numbers = notChosen(type).identifiers.filter(each => each.type === type)
    await changeRows(
      db,
      merge,
      'person_identifier',
      numbers.map(({ id }) => id),
      NOT_CHOSEN[type](now),
    )
  }
  if (!differing.includes('home')) return
  const homes = homesOf(notChosen('home')).filter(({ start_on }) => start_on <= today)
  await changeRows(
    db,
    merge,
    'person_address',
    homes.map(({ id }) => id),
    { end_on: today },
  )
}

const notChosenYet = (values: Values, { one, other }: AboutBoth): Refusal[] =>
  differences(one, other)
    .filter(({ fact }) => values[fact] !== one.person.id && values[fact] !== other.person.id)
    .map(({ fact, label }) => ({
      field: fact,
      says: `The records differ. Choose which is right: ${label.toLowerCase()}`,
    }))

const faultsInDates = ({
  values,
  about: { one, other },
}: Pick<Call<Values, AboutBoth>, 'values' | 'about'>): Refusal[] => {
  const [kept, merged] = values.kept_id === one.person.id ? [one, other] : [other, one]
  const { date_of_birth, died_on } = { ...kept.person, ...takenOver(kept, merged, values) }
  return date_of_birth && died_on && died_on < date_of_birth
    ? [
        {
          field: values.died ? 'died' : 'kept_id',
          says: 'They would have died before they were born: correct the dates first',
        },
      ]
    : []
}

/**
 * Makes two records of one person one: what hangs on the one moves to the other, which is kept, and each row written is kept
 * with what it held, so that they can be taken apart. Refuses what could not stand in one record, and a difference left open.
 */
export const mergePeople = act<Values, AboutBoth, { kept_id: string; merge_id: string }>({
  id: 'merge-people',
  title: 'Merge two records of one person',
  may: 'person.merge',
  about: aboutBoth,
  refuses({ values, about }) {
    const { one, other, between } = about
    const inTheWay = hindrances(between, { one: one.person.reference, other: other.person.reference })
    if (inTheWay.length > 0) return inTheWay.map(says => ({ field: 'kept_id', says }))
    if (!about.person_ids.includes(values.kept_id))
      return [{ field: 'kept_id', says: 'Choose which of the two is kept' }]
    return [...notChosenYet(values, about), ...faultsInDates({ values, about })]
  },
  async writes({ db, values, about, actor, now, today }: Call<Values, AboutBoth>) {
    const [kept, merged] = values.kept_id === about.one.person.id ? [about.one, about.other] : [about.other, about.one]
    const [person_id, merged_id] = [kept.person.id, merged.person.id]
    const row = { person_id, merged_id, reason: values.reason, merged_at: now, merged_by: actor.worker_id }
    const merge = await beginMerge(db, row)
    const merging = { merge, kept, merged, values, today }
    const differing = differences(kept, merged).map(({ fact }) => fact)
    await changeRows(db, merge, 'person', [person_id], takenOver(kept, merged, values))
    await keepOtherNames(db, merging, differing)
    await settleNumbersAndHome(db, merging, differing, now)
    await moveEverything(db, merge)
    await closeAlike(db, merge, [person_id, merged_id], now)
    await keepDrafts(db, { from: merged_id, to: person_id })
    return { kept_id: person_id, merge_id: merge, person_ids: about.person_ids }
  },
})

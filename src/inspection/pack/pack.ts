import { labelOf } from '../../vocabulary/codeset.ts'
import { improvementStatus } from '../../vocabulary/codesets/improvement-status.ts'
import type { Followed } from '../improvement/programme.ts'

/** Where one improvement stood on the day of a pack. */
export type Stood = {
  item: string
  number: number
  text: string
  status: string
  met: number
  measures: { id: string; says: string }[]
}

/** Where every improvement stands, as a pack keeps it. */
export const standingNow = (all: readonly Followed[]): Stood[] =>
  all.map(({ item, standing, tests, measures }) => ({
    item: item.id,
    number: item.number,
    text: item.text,
    status: standing.status,
    met: tests.filter(each => each.is_met).length,
    measures: measures.map(({ measure, today_says }) => ({ id: measure.id, says: today_says })),
  }))

/** What became of one improvement between a pack and now. */
export type Changed = { number: number; text: string; says: string[] }

/** A status as it follows 'is' and 'was'. */
const word = (status: string) =>
  status === 'done'
    ? 'complete in its actions'
    : labelOf(improvementStatus, status as (typeof improvementStatus.codes)[number]['code']).toLowerCase()

const testsMet = (now: number, was: number) =>
  `${now} of 4 tests for closing ${now === 1 ? 'is' : 'are'} met, and ${was || 'none'} ${was > 1 ? 'were' : 'was'}`

const changesOf = (was: Stood | undefined, now: Stood): string[] => {
  if (!was) return ['was not in the pack']
  const figures = now.measures.flatMap(({ id, says }) => {
    const then = was.measures.find(each => each.id === id)
    if (!then) return [`${id} is ${says}, and was not attached`]
    return then.says === says ? [] : [`${id} is ${says}, and was ${then.says}`]
  })
  return [
    ...(was.status === now.status ? [] : [`is ${word(now.status)}, and was ${word(was.status)}`]),
    ...(was.met === now.met ? [] : [testsMet(now.met, was.met)]),
    ...figures,
    ...was.measures
      .filter(({ id }) => !now.measures.some(each => each.id === id))
      .map(({ id }) => `${id} was taken off`),
  ]
}

/** What is not as it was in a pack, improvement by improvement; those of which all is as it was are left out. */
export const changedSince = (then: readonly Stood[], now: readonly Stood[]): Changed[] => {
  const before = new Map(then.map(each => [each.item, each]))
  const still = now.map(each => ({
    number: each.number,
    text: each.text,
    says: changesOf(before.get(each.item), each),
  }))
  const gone = then
    .filter(each => !now.some(({ item }) => item === each.item))
    .map(({ number, text }) => ({ number, text, says: ['is no longer in the programme'] }))
  return [...still, ...gone].filter(({ says }) => says.length > 0)
}

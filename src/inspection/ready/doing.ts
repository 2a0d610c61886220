import { daysBetween, type PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { sayDate, sayDue } from '../../vocabulary/calendar/say.ts'
import { inOrder } from '../../vocabulary/in-order.ts'
import { many } from '../../vocabulary/words.ts'
import { isLate, sayBriefly } from '../improvement/improvement.ts'
import { fallsOn, milestonesByTime, type Planned } from '../milestone/milestone.ts'
import { scoreOf, scoreWord } from '../risk/risk.ts'
import type { Gathered } from './gather.ts'
import type { Group, Line } from './line.ts'
import type { Subject, Told } from './subject.ts'

const sayAction = (action: Planned, today: PlainDate): string => {
  const late = isLate(action, today)
    ? `${many(daysBetween(action.due_on, today), 'day')} late`
    : sayDue(action.due_on, today)
  const moved = action.redatings.length
  return (
    `${action.what}: ${action.owner ?? 'nobody'}, due ${sayDate(action.due_on)}, ${late}` +
    `${moved > 0 ? `, given another date ${moved === 1 ? 'once' : `${moved} times`}` : ''}`
  )
}

const openLine = (action: Planned, today: PlainDate): Line => ({
  says: sayAction(action, today),
  at: { kind: 'item', id: action.item.id },
  tone: isLate(action, today) ? 'bad' : null,
})

const doneLine = ({ item, actions }: Told): Line[] => {
  const done = actions.filter(({ done_on }) => done_on !== null)
  const [last] = done.toSorted((one, other) => inOrder(other.done_on ?? '', one.done_on ?? ''))
  return last?.done_on
    ? [
        {
          says: `Number ${item.number}: ${done.length} of ${many(actions.length, 'action')} done. The last, ${sayDate(last.done_on)}: ${last.what}`,
          at: { kind: 'item', id: item.id },
          tone: 'good',
        },
      ]
    : []
}

/** What are you doing about it? Actions under way, the late ones first, milestones ahead, what was done, and what may hinder it. */
export const doing = ({ items }: Subject, { planned, risks, today }: Gathered): Group[] => {
  const own = planned.filter(({ item }) => items.some(each => each.item.id === item.id))
  const streams = new Set(items.flatMap(({ item }) => item.workstream_id ?? []))
  return [
    {
      title: 'Under way',
      lines: own.filter(({ done_on }) => done_on === null).map(action => openLine(action, today)),
      nothing: 'No action is under way.',
    },
    {
      title: 'Milestones in the next three months',
      lines: milestonesByTime(own, today).soon.map(each => ({
        says: `${each.what}, ${sayDate(fallsOn(each))}`,
        at: { kind: 'item', id: each.item.id },
        tone: null,
      })),
      nothing: 'None.',
    },
    { title: 'Done', lines: items.flatMap(doneLine), nothing: 'No action is done yet.' },
    {
      title: 'What may hinder it',
      lines: risks
        .filter(
          each =>
            items.some(({ item }) => item.id === each.improvement_item_id) ||
            (each.improvement_item_id === null && each.workstream_id !== null && streams.has(each.workstream_id)),
        )
        .map(each => ({
          says: `${sayBriefly({ text: each.what })} (${scoreWord(each).word}, ${scoreOf(each)} of 25). ${each.mitigation}`,
          at: { kind: 'risks' },
          tone: scoreWord(each).word === 'high' ? 'bad' : null,
        })),
      nothing: 'No open risk.',
    },
  ]
}

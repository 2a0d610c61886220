import { sayDay, sayDue } from '../../../vocabulary/calendar/say.ts'
import { workingDaysBetween } from '../../../vocabulary/calendar/working-days.ts'

export type DueTag = {
  /** The day it was met, if it was. */
  readonly met_on?: string | null
  /** A state no date can tell: cancelled, not applicable. */
  readonly state?: string | null
  /** The date stands beside it already: says how far off it is instead. */
  readonly beside?: boolean
}

const TONES = [
  'red',
  'orange',
  'yellow',
  'green',
  'blue',
  'grey',
  'purple',
  'light-blue',
  'turquoise',
  'pink',
  'teal',
  'magenta',
]
const SOON = 5

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** A status word in a tag, as HTML. Colour never says it alone. */
export const tag = (text: string, tone = 'grey'): string =>
  `<strong class="govuk-tag govuk-tag--${TONES.includes(tone) ? tone : 'grey'} gt-tag">${escaped(text)}</strong>`

/** Where a deadline stands, in words: 'overdue by 4 working days', 'due Fri 27 Nov', 'met', 'met late'. */
export const dueTag = (due_on: string, today: string, { met_on, state, beside }: DueTag = {}): string => {
  if (state === 'cancelled') return tag('cancelled', 'grey')
  if (state === 'not_applicable') return tag('does not apply', 'grey')
  if (met_on) return met_on <= due_on ? tag('met', 'green') : tag('met late', 'orange')
  if (due_on < today) return tag(sayDue(due_on, today), 'red')
  if (due_on === today) return tag('due today', 'orange')
  const soon = workingDaysBetween(today, due_on) <= SOON
  return tag(beside ? sayDue(due_on, today) : `due ${sayDay(due_on)}`, soon ? 'yellow' : 'grey')
}

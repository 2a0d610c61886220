import type { Moment, PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { isWorkingDay, workingDaysAfter } from '../vocabulary/calendar/working-days.ts'
import { at, dayOf, isOutOfHours, minutesAfter, workingDay } from './moments.ts'
import { slips } from './slips.ts'
import type { Story } from './write.ts'

/** The next time somebody is in the office to read it. */
export const readAt = (moment: Moment): Moment => {
  if (!isOutOfHours(moment)) return moment
  const day = dayOf(moment)
  return moment < at(day, 510) && isWorkingDay(day) ? at(day, 520) : at(workingDaysAfter(day, 1), 520)
}

/** When a contact was decided: the day it was typed for most, the next for some of those that came that same day. */
export const decisionTime = (story: Story, { received, typed }: Record<'received' | 'typed', Moment>, red: boolean) => {
  const { random } = story.family
  const read = readAt(typed)
  if (red) return minutesAfter(read, random.whole(25, 200))
  const winter = /-(12|01|02)-/.test(received)
  const late = slips(story, winter ? 0.16 : 0.07, dayOf(received))
  const day = workingDaysAfter(
    dayOf(read),
    late ? random.whole(2, 7) : dayOf(read) > dayOf(received) || random.chance(0.7) ? 0 : 1,
  )
  const decided = at(day, random.whole(570, 1030))
  return decided > read ? decided : minutesAfter(read, random.whole(20, 60))
}

/** When a source of this kind would get in touch. */
export const receivedOn = ({ family: { random } }: Story, date: PlainDate, source: string): Moment => {
  if (source === '6' || source === '3E' || source === '9')
    return at(
      date,
      random.weighed({ night: 4, day: 3 }) === 'night' ? random.whole(1110, 1425) : random.whole(560, 1000),
    )
  if (source.startsWith('1')) return at(date, random.whole(560, 1250))
  return at(workingDay(date), random.whole(525, 1010))
}

import type { PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { ageOf, type Child } from './family.ts'
import type { Story } from './write.ts'

/** Which of the family's children a contact is about, the one most talked of first. */
export const childrenAbout = ({ family }: Story, on: PlainDate, isChild: (child: Child) => boolean): Child[] => {
  // A disabled child's need, or an unborn baby's, is not a brother's or sister's.
  const here = family.children.filter(
    child =>
      isChild(child) &&
      (family.need !== 'disability' || child.disabled.some(code => code !== 'BEH')) &&
      (family.need !== 'unborn' || ageOf(child, family.arrives) < 0),
  )
  if (here.length === 0) return []
  const lead = family.random.pick(here)
  const others = here.filter(each => each !== lead && ageOf(each, on) < 17)
  return family.random.chance(0.72) ? [lead, ...others] : [lead]
}

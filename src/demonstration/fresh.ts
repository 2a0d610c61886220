import { addDays, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { workingDaysAfter } from '../vocabulary/calendar/working-days.ts'
import { childrenAbout } from './children-about.ts'
import { writeContact } from './contacts.ts'
import { episodesFor } from './episodes.ts'
import { isChildOn } from './family.ts'
import { writeReferral } from './referrals.ts'
import type { Story } from './write.ts'

/** This week's work on families with nothing open: contacts waiting, referrals to decide, children to allocate. */
export const writeFresh = (story: Story, earlier: number, closed: PlainDate): void => {
  const { random } = story.family
  const kind = random.weighed({ none: 981, contact: 12, referral: 4, unallocated: 3 })
  if (kind === 'none') return
  const on =
    kind === 'contact'
      ? addDays(story.today, -random.whole(0, 3))
      : workingDaysAfter(story.today, -random.whole(1, kind === 'referral' ? 2 : 6))
  const children = childrenAbout(story, on, child => isChildOn(child, on))
  if (children.length === 0 || on <= closed) return
  if (kind === 'contact') {
    writeContact(story, {
      on,
      children,
      outcome: random.pick(['NFA', 'REFERRAL', 'EH'] as const),
      earlier,
      undecided: true,
      episodes: new Map(),
    })
    return
  }
  const episodes = episodesFor(story, children, on)
  const contact = writeContact(story, { on, children, outcome: 'REFERRAL', earlier, episodes })
  if (contact?.decided) writeReferral(story, episodes, contact, earlier + 1, kind)
}

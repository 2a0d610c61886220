import { addDays, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { childrenAbout } from './children-about.ts'
import type { Outcome } from './contact-outcomes.ts'
import { writeContact } from './contacts.ts'
import { writeEarlyHelp } from './early-help.ts'
import { episodesFor } from './episodes.ts'
import { type Child, type Family, isChildOn } from './family.ts'
import { writeFresh } from './fresh.ts'
import { dayOf } from './moments.ts'
import { writeReferral } from './referrals.ts'
import { slackOn } from './slips.ts'
import type { Scene, Story } from './write.ts'

/** Days from one closing to the next contact. What was closed too soon in Aldermere’s worse years came back sooner. */
const gapAfter = ({ family: { random, severity }, today }: Story, outcome: Outcome, on: PlainDate): number => {
  if (outcome === 'NFA' && random.chance(0.12 + severity * 0.14)) return random.whole(4, 29)
  return (
    30 + Math.floor(-Math.log(1 - random.part()) * (outcome === 'REFERRAL' ? 250 / Math.sqrt(slackOn(today, on)) : 190))
  )
}

/** How likely each contact is to be answered in which way: the more serious, and the more there were, the further. */
const outcomeOf = ({ family: { random, severity } }: Story, earlier: number): Outcome =>
  random.weighed({
    NFA: 26 * (1.35 - severity),
    INFO: 10 * (1.2 - severity),
    EH: 12,
    REFERRAL: 24 + 62 * severity + Math.min(earlier, 3) * 14,
  })

/** Everything Aldermere has known and done about one family, from the first contact to today. */
export const writeJourney = (scene: Scene, family: Family): void => {
  const story: Story = { ...scene, family }
  const { random, severity } = family
  let on: PlainDate = family.arrives
  let earlier = 0
  let last: PlainDate = family.arrives
  for (let turn = 0; turn < 9 && on < scene.today; turn++) {
    const children = childrenAbout(story, on, child => isChildOn(child, on))
    if (children.length === 0) break
    const outcome = family.need === 'disability' && turn === 0 ? 'REFERRAL' : outcomeOf(story, earlier)
    const episodes = outcome === 'REFERRAL' ? episodesFor(story, children, on) : new Map<Child, string>()
    const contact = writeContact(story, { on, children, outcome, earlier, episodes })
    if (!contact?.decided) return
    earlier += 1
    let closed: PlainDate | null = dayOf(contact.decided)
    if (outcome === 'EH')
      for (const child of children)
        writeEarlyHelp(story, child, {
          offered: closed,
          contact_id: contact.ids.get(child) ?? null,
          reason: 'Help with routines and parenting, agreed with the family',
        })
    if (outcome === 'REFERRAL') closed = writeReferral(story, episodes, contact, earlier)
    if (closed === null) return
    last = closed
    if (!random.chance(0.36 + severity * 0.46)) break
    on = addDays(closed, gapAfter(story, outcome, closed))
  }
  writeFresh(story, earlier, last)
}

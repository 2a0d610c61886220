import { isRole, type Role } from '../access/roles.ts'
import { nextRole } from '../practice/drift/escalate.store.ts'
import { signalNamed } from '../practice/drift/index.ts'
import { addDays, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { workingDaysAfter } from '../vocabulary/calendar/working-days.ts'
import { later } from './moments.ts'
import { answersTo } from './phrases/answers.ts'
import type { Random } from './random.ts'
import type { Held } from './replay.ts'
import type { Row } from './rows.ts'
import type { Standing } from './workforce.ts'

/** What became of a sign while it held: each answer, with the role that gave it, and how far it went up. */
export type Followed = {
  answers: (Pick<Row<'drift_reply'>, 'answer' | 'says' | 'until_on' | 'given_on'> & { role: string })[]
  escalate_on: PlainDate
  escalated_on: PlainDate | null
  escalated_to: Role | null
}

/** How often whoever has a sign answers it in time; the further up it is, the oftener. */
const ANSWERS = { good: 0.9, usual: 0.72, weak: 0.5 } as const
const FURTHER_UP: Partial<Record<string, number>> = { team_manager: 0.1, head_of_service: 0.2, director: 0.35 }

/** What somebody says to a sign, from one of these days on, and until when it holds. */
const answerTo = (random: Random, { sign }: Held, given_on: PlainDate) => {
  const [answer, says] = random.pick(answersTo(sign.signal))
  const isShown = answer === 'done' || answer === 'not_so'
  const until_on = workingDaysAfter(given_on, isShown ? 5 : random.whole(5, answer === 'explained' ? 35 : 18))
  return { answer, says, given_on, until_on }
}

/**
 * What the nights and the people made of a sign while it held: answered by some in their time, and again on the day the
 * answer named; passed up, a role a night, where nobody did.
 */
export const followed = (random: Random, held: Held, standing: Standing, today: PlainDate): Followed => {
  const { sign, opened_on, cleared_on } = held
  const end = cleared_on ?? today
  const after = signalNamed(sign.signal)?.escalates_after ?? 10
  const actor_role = sign.actor_role ?? 'team_manager'
  const it: Followed = { answers: [], escalate_on: sign.escalate_on, escalated_on: null, escalated_to: null }
  let since = opened_on
  for (;;) {
    const role = it.escalated_to ?? actor_role
    const likely = ANSWERS[standing] + (FURTHER_UP[role] ?? 0)
    let up = later(it.escalate_on, since)
    let day = workingDaysAfter(since, random.whole(1, Math.max(1, after - 1)))
    while (day < end && random.chance(likely)) {
      const reply = answerTo(random, held, day)
      it.answers.push({ ...reply, role })
      up = later(up, addDays(reply.until_on, 1))
      day = reply.until_on
    }
    const to = nextRole({ signal: sign.signal, actor_role, escalated_to: it.escalated_to })
    if (up >= end || !to || !isRole(to)) return it
    it.escalated_on = up
    it.escalated_to = to
    it.escalate_on = workingDaysAfter(up, after)
    since = up
  }
}

import type { PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { workingDaysAfter } from '../vocabulary/calendar/working-days.ts'
import { labelOf } from '../vocabulary/codeset.ts'
import { delayReason } from '../vocabulary/codesets/delay-reason.ts'
import { timescale } from '../vocabulary/codesets/timescales.ts'
import { at } from './moments.ts'
import { ACCEPTED, NOT_ACCEPTED, WHY_LATE } from './phrases/delays.ts'
import { type Random, randomFrom } from './random.ts'
import type { Row } from './rows.ts'

/** A deadline that passed, with who leads for the child and who manages them. */
export type Passed = {
  clock: string
  person_id: string
  subject_table: string
  subject_id: string
  started_on: PlainDate
  due_on: PlainDate
  stopped_on: PlainDate | null
  worker_id: string
  manager_id: string
}

/** Why a deadline passed, and the decision about it where a manager has answered. */
export type Delayed = { delay: Row<'clock_delay'>; decision?: Row<'decision'> }

/** What was said of a deadline: the same of brothers and sisters whose day it was too. Nothing, where nobody asked. */
const sayOf = (random: Random, { clock, due_on, stopped_on }: Passed, today: PlainDate) => {
  const given = workingDaysAfter(due_on, random.whole(1, 4))
  const answered = workingDaysAfter(given, random.whole(1, 6))
  const [code, detail] = random.pick(WHY_LATE[clock] ?? [])
  const isGiven = random.chance(stopped_on ? 0.3 : 0.45) && given < today
  if (!isGiven) return null
  return {
    reason: `${labelOf(delayReason, code)}. ${detail}`,
    given_at: at(given, random.whole(560, 1020)),
    answered: answered < today ? { on: answered, minutes: random.whole(540, 1000) } : null,
    accepted: random.chance(0.88),
    why: { yes: random.pick(ACCEPTED), no: random.pick(NOT_ACCEPTED) },
  }
}

/** Why some of these deadlines passed and what was answered; the latest wait for an answer still. */
export const reasonsFor = (passed: readonly Passed[], today: PlainDate): Delayed[] => {
  const random = randomFrom(43, 1)
  const said = new Map<string, ReturnType<typeof sayOf>>()
  return passed.flatMap((run): Delayed[] => {
    const key = `${run.clock} ${run.due_on} ${run.worker_id}`
    if (!said.has(key)) said.set(key, sayOf(random, run, today))
    const words = said.get(key)
    if (!words) return []
    const { clock, person_id, subject_table, subject_id, started_on, worker_id, manager_id } = run
    const { answered, accepted, why } = words
    const answered_at = answered ? at(answered.on, answered.minutes) : null
    const delay: Row<'clock_delay'> = {
      id: random.uuid(),
      created_at: words.given_at,
      created_by: worker_id,
      clock,
      person_id,
      subject_id,
      started_on,
      reason: words.reason,
      approved_by: answered && accepted ? manager_id : null,
      approved_at: accepted ? answered_at : null,
      voided_at: accepted ? null : answered_at,
      void_reason: answered && !accepted ? `Not accepted: ${why.no}` : null,
    }
    if (!answered || !answered_at) return [{ delay }]
    const decision: Row<'decision'> = {
      id: random.uuid(),
      created_at: answered_at,
      created_by: manager_id,
      person_id,
      subject_table,
      subject_id,
      kind: accepted ? 'delay_accepted' : 'oversight',
      decided_at: answered_at,
      decided_on: answered.on,
      decided_by: manager_id,
      decider_role: 'team_manager',
      what: `${accepted ? 'Delay accepted' : 'Delay not accepted, asked again'}: ${timescale(clock).name.toLowerCase()}`,
      rationale: accepted ? why.yes : why.no,
      read: ['the reason given'],
    }
    return [{ delay, decision }]
  })
}

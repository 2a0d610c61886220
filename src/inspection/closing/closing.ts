import type { Actor } from '../../access/actor.ts'
import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import type { CodeOf } from '../../vocabulary/codeset.ts'
import { closingStep } from '../../vocabulary/codesets/closing-step.ts'
import type { Item } from '../improvement/improvement.ts'
import type { ClosingTest } from './closing-tests.ts'

export type Step = CodeOf<typeof closingStep>

/** In the order in which they sign. */
export const STEPS: readonly Step[] = closingStep.codes.map(({ code }) => code)

export type SignOff = {
  improvement_item_id: string
  step: Step
  signed_by_id: string
  signed_by: string
  signed_on: PlainDate
  note: string
}

/** A time an improvement was closed, and when it was opened again where it was. */
export type Closing = {
  improvement_item_id: string
  closed_on: PlainDate
  tests: ClosingTest[]
  reopened_on: PlainDate | null
  reopened_by: string | null
  reopened_because: string | null
}

/** Whether this, the last time it was closed, still stands; never where it was not closed at all. */
export const isClosed = <T extends Pick<Closing, 'reopened_on'>>(
  last: T | undefined,
): last is T & { reopened_on: null } => last?.reopened_on === null

/** Who signs next; null when all four have. */
export const nextStep = (signed: readonly Pick<SignOff, 'step'>[]): Step | null =>
  STEPS.find(step => !signed.some(each => each.step === step)) ?? null

type Asked = { item: Pick<Item, 'owner_id' | 'owner'>; signed: readonly SignOff[]; actor: Actor }

/**
 * Why this person may not sign the next step; null when they may. The owner signs first; a head of service next, or the director
 * where a head of service owns it; the director for the board; and last an auditor who neither owns it nor signed before.
 */
export const mayNotSign = ({ item, signed, actor }: Asked): string | null => {
  const step = nextStep(signed)
  if (step === null) return 'All four have signed'
  if (step === 'owner')
    return item.owner_id === actor.worker_id ? null : `${item.owner ?? 'Its owner, when it has one,'} signs first`
  if (signed.some(each => each.signed_by_id === actor.worker_id) && step !== 'board')
    return 'You have signed before: this step is somebody else’s'
  if (step === 'head_of_service')
    return actor.role === 'head_of_service' || actor.role === 'director'
      ? null
      : 'A head of service signs next, or the director'
  if (step === 'board') return actor.role === 'director' ? null : 'The director signs for the board'
  return actor.role === 'qa_auditor' && item.owner_id !== actor.worker_id
    ? null
    : 'An auditor who does not own it signs last'
}

import type { Step } from '../inspection/closing/closing.ts'
import { closingTests } from '../inspection/closing/closing-tests.ts'
import type { Evidence } from '../inspection/closing/evidence.ts'
import { addDays, addMonths, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import type { Item, Shown } from './inspection-programme.ts'
import { at, earlier, workingDay } from './moments.ts'
import type { Random } from './random.ts'
import type { Rows } from './rows.ts'
import type { Worker, Workforce } from './workforce.ts'

const NOTES: Readonly<Record<Step, string>> = {
  owner: 'Reviews are booked for the year ahead and are held; I have looked at ten myself.',
  head_of_service: 'I have read four of the twenty audited, and two that were not.',
  board: 'The board of that month looked at the audit and the calls, and agrees. Minute 7.',
  independent: 'I chose six reviews myself. Five were as the audit says.',
}

type Given = { item: string; ours: Item; published: PlainDate; force: Workforce }

/** What was found by those who looked, and the one improvement that was closed too soon and opened again. */
export const writeClosing = (rows: Rows, random: Random, { item, ours, published, force }: Given): void => {
  const { today, everybody } = force
  const after = (months: number) => earlier(workingDay(addMonths(published, months)), addDays(today, -3))
  const one = (role: Worker['role']) => everybody.find(worker => worker.role === role) ?? null
  const put = (on: PlainDate, by: Worker | null) => ({
    id: random.uuid(),
    created_at: at(on, 940),
    created_by: by?.id ?? null,
    improvement_item_id: item,
  })
  const written = (ours.evidence ?? []).flatMap(({ months, by, moderated, ...found }: Shown) => {
    if (!by) return []
    const found_on = after(months)
    const [moderator, moderated_shows, moderated_because] = moderated ?? []
    const second = moderator
      ? {
          moderated_by: moderator.id,
          moderated_on: earlier(workingDay(addDays(found_on, 6)), today),
          moderated_shows: moderated_shows ?? null,
          moderated_because: moderated_because ?? null,
        }
      : {}
    const id = rows.put('improvement_evidence', {
      ...put(found_on, by),
      ...found,
      found_on,
      judged_by: by.id,
      ...second,
    })
    const known: Evidence = {
      ...found,
      id,
      version: 1,
      improvement_item_id: item,
      found_on,
      judged_by_id: by.id,
      judged_by: by.name,
      judged_at: at(found_on, 940),
      moderated_by: moderator?.name ?? null,
      moderated_on: null,
      moderated_shows: moderated_shows ?? null,
      moderated_because: null,
    }
    return [known]
  })
  if (!ours.closed) return
  const [closed_on, reopened_on] = [after(ours.closed[0]), workingDay(addDays(after(ours.closed[1]), 7))]
  const contradicts = written.at(-1)
  const signers: readonly (readonly [Step, Worker | null])[] = [
    ['owner', ours.owner],
    ['head_of_service', force.head.need],
    ['board', one('director')],
    ['independent', one('qa_auditor')],
  ]
  const because = `${contradicts?.source}, as moderated: The date was kept and the family was not.`
  for (const [step, worker] of signers) {
    if (!worker) continue
    rows.add('improvement_sign_off', {
      ...put(closed_on, worker),
      step,
      signed_by: worker.id,
      signed_on: closed_on,
      note: NOTES[step],
      voided_at: at(reopened_on, 940),
      void_reason: `The improvement was opened again: ${because}`,
    })
  }
  const done = ours.actions.flatMap(action => (action.done === undefined ? [] : [after(action.months)]))
  const tests = closingTests({
    actions: done.map(done_on => ({ ...NO_ACTION, done_on, due_on: done_on })),
    measures: [],
    evidence: written.slice(0, -1),
  }).map(test =>
    test.id === 'measures' && ours.measure
      ? { ...test, is_met: true, because: `${ours.measure[0]} (${ours.measure[1]}%) at target for the last two months` }
      : test,
  )
  rows.add('improvement_closing', {
    ...put(closed_on, one('qa_auditor')),
    closed_on,
    tests: tests as never,
    reopened_on,
    reopened_by: one('director')?.id ?? null,
    reopened_because: because,
    reopened_evidence_id: contradicts?.id ?? null,
  })
}

const NO_ACTION = {
  id: '',
  version: 1,
  improvement_item_id: '',
  what: '',
  owner_id: null,
  owner: null,
  start_on: null,
  evidence: null,
  redatings: [],
}

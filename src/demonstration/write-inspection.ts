import { addDays, addMonths, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { workingDaysAfter } from '../vocabulary/calendar/working-days.ts'
import { programmeOf } from './inspection-programme.ts'
import { at, earlier, workingDay } from './moments.ts'
import { EARLIER, LATEST } from './phrases/inspections.ts'
import { randomFrom } from './random.ts'
import type { Row, Rows } from './rows.ts'
import type { Workforce } from './workforce.ts'
import { writeBoards } from './write-boards.ts'
import { writeClosing } from './write-closing.ts'
import { writeReport } from './write-report.ts'

/** A measure to be attached once there is a record to count it in. */
export type ToAttach = {
  item: string
  measure: string
  baseline_on: PlainDate
  target: number
  why: string
  by: string
}

const monday = (date: PlainDate) => addDays(date, -((new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7))

/** An inspection of Aldermere fourteen months ago, read from its own report, and what has been done since. */
export const writeInspection = async (rows: Rows, force: Workforce): Promise<ToAttach[]> => {
  const { today } = force
  const random = randomFrom(14, 6)
  const start = monday(addMonths(today, -14))
  const published = addDays(start, 46)
  const accepted = workingDay(addDays(published, 3))
  const director = force.everybody.find(worker => worker.role === 'director')
  const put = { on: accepted, by: director?.id ?? null, is_accepted: true }
  const { inspection_id, report } = await writeReport(rows, random, { start, words: LATEST, put })
  const made = { created_at: at(accepted, 600), created_by: put.by }
  const each = () => ({ id: random.uuid(), ...made, inspection_id })
  for (const [position, { area, label, grade }] of report.judgements.entries())
    rows.add('inspection_judgement', { ...each(), position, area, label, grade: grade ?? 'not judged' })
  for (const [position, { paragraph, section, text, tone }] of report.findings.entries())
    rows.add('inspection_finding', {
      ...each(),
      position,
      paragraph: paragraph?.toString() ?? null,
      section,
      text,
      tone,
    })
  const attach: ToAttach[] = []
  const programme = programmeOf(force)
  const items: string[] = []
  for (const [place, { text, group, priority, paragraph }] of report.improvements.entries()) {
    const ours = programme[place]
    const item = rows.put('improvement_item', {
      ...each(),
      number: place + 1,
      text,
      group,
      is_priority: priority,
      paragraph: paragraph?.toString() ?? null,
      owner_id: ours?.owner?.id ?? null,
      due_on: ours ? workingDay(addMonths(published, ours.due)) : null,
      rag: ours?.because ? ours.rag : 'W',
      rag_because: ours?.because ?? null,
      rag_by: ours?.because ? (ours.owner?.id ?? null) : null,
      rag_on: ours?.because ? workingDay(addDays(today, -20)) : null,
    })
    items.push(item)
    for (const action of ours?.actions ?? []) {
      const id = random.uuid()
      let due = workingDay(addMonths(published, action.months))
      for (const [months, because] of action.redated ?? []) {
        const to = workingDay(addMonths(due, months))
        const on = earlier(workingDay(addDays(due, -2)), addDays(today, -1))
        rows.add('improvement_redating', {
          id: random.uuid(),
          created_at: at(on, 700),
          created_by: action.owner?.id ?? null,
          improvement_action_id: id,
          from_due_on: due,
          to_due_on: to,
          because,
          redated_on: on,
        })
        due = to
      }
      const done = action.done === undefined ? null : workingDay(addDays(addMonths(due, action.done), -4))
      rows.add('improvement_action', {
        id,
        ...made,
        improvement_item_id: item,
        what: action.what,
        owner_id: action.owner?.id ?? null,
        start_on: accepted,
        due_on: due,
        done_on: done && done < today ? done : null,
        evidence: done && done < today ? 'Seen by the improvement board' : null,
      } satisfies Row<'improvement_action'>)
    }
    if (ours) writeClosing(rows, random, { item, ours, published, force })
    if (ours?.measure) {
      const [measure, target, why] = ours.measure
      attach.push({ item, measure, target, why, baseline_on: published, by: ours.owner?.id ?? '' })
    }
  }
  writeBoards(rows, randomFrom(14, 20), { items, published, force })
  return attach
}

/** The report of the inspection before, which Peter put in on the last working day and nobody has checked yet. */
export const writeWaitingReport = async (rows: Rows, { today, everybody }: Workforce): Promise<void> => {
  const analyst = everybody.find(worker => worker.role === 'performance_analyst')
  const put = { on: workingDaysAfter(today, -1), by: analyst?.id ?? null, is_accepted: false }
  await writeReport(rows, randomFrom(14, 7), { start: monday(addMonths(today, -39)), words: EARLIER, put })
}

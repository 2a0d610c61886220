import { addDays, addMonths, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { programmeOf } from './inspection-programme.ts'
import { inspectionReport } from './inspection-report.ts'
import { at, workingDay } from './moments.ts'
import { LATEST } from './phrases/inspections.ts'
import { randomFrom } from './random.ts'
import type { Rows } from './rows.ts'
import type { Workforce } from './workforce.ts'
import { writeActions } from './write-actions.ts'
import { writeBoards } from './write-boards.ts'
import { writeClosing } from './write-closing.ts'
import { writePlan } from './write-plan.ts'
import { writeFindings, writeReport } from './write-report.ts'
import { writeSelfEvaluation } from './write-self-evaluation.ts'
import { writeVisits } from './write-visits.ts'

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

/** Aldermere's inspection of fourteen months ago, read from its own report, what has been done since, and the visits before and after. */
export const writeInspection = async (rows: Rows, force: Workforce): Promise<ToAttach[]> => {
  const { today } = force
  const random = randomFrom(14, 6)
  const start = monday(addMonths(today, -14))
  const published = addDays(start, 46)
  const accepted = workingDay(addDays(published, 3))
  const director = force.everybody.find(worker => worker.role === 'director')?.id ?? null
  const { inspection_id, report } = await writeReport(rows, random, {
    bytes: Buffer.from(await inspectionReport(start, LATEST)),
    title: 'Inspection report: Aldermere',
    file_name: `aldermere-${published}.pdf`,
    start,
    end: addDays(start, 4),
    dated: published,
    put: { on: accepted, by: director, is_accepted: true },
  })
  const made = { created_at: at(accepted, 600), created_by: director }
  const each = () => ({ id: random.uuid(), ...made, inspection_id })
  for (const [position, { area, label, grade }] of report.judgements.entries())
    rows.add('inspection_judgement', { ...each(), position, area, label, grade: grade ?? 'not judged' })
  writeFindings(rows, random, { inspection_id, report, made })
  const attach: ToAttach[] = []
  const programme = programmeOf(force)
  const items = report.improvements.map(({ text, group, priority, paragraph }, place) => {
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
    if (ours) {
      writeActions(rows, random, { item, actions: ours.actions, published, accepted, today, by: director })
      writeClosing(rows, random, { item, ours, published, force })
    }
    if (ours?.measure) {
      const [measure, target, why] = ours.measure
      attach.push({ item, measure, target, why, baseline_on: published, by: ours.owner?.id ?? '' })
    }
    return item
  })
  await writeVisits(rows, random, { items, inspected: start, accepted, force })
  writePlan(rows, random, { items, published, force })
  writeBoards(rows, randomFrom(14, 20), { items, published, force })
  writeSelfEvaluation(rows, randomFrom(14, 24), { force })
  return attach
}

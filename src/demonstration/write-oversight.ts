import { addDays, addMonths } from '../vocabulary/calendar/plain-date.ts'
import { at, workingDay } from './moments.ts'
import { NOTICE, REPORTS } from './phrases/boards.ts'
import type { Random } from './random.ts'
import type { Rows } from './rows.ts'
import type { Worker } from './workforce.ts'
import type { Given } from './write-boards.ts'
import { writeFile } from './write-meetings.ts'

/** The notice that followed the report, in force, and what it requires. */
export const writeNotice = (rows: Rows, random: Random, { items, published, force: { today } }: Given): void => {
  const given_on = workingDay(addDays(published, 40))
  if (given_on > today) return
  const notice = rows.put('improvement_notice', {
    id: random.uuid(),
    created_at: at(given_on, 600),
    kind: 'notice',
    given_on,
    given_by: 'The Secretary of State for Education',
    text: NOTICE.text,
    review_on: workingDay(addMonths(today, 2)),
  })
  for (const [place, [text, places]] of NOTICE.conditions.entries())
    rows.add('notice_condition', {
      id: random.uuid(),
      created_at: at(given_on, 601),
      improvement_notice_id: notice,
      number: place + 1,
      text,
      improvement_item_ids: places.flatMap(each => items[each] ?? []),
    })
}

/** What the adviser has reported each half year since; the latest with its PDF. */
export const writeReports = (rows: Rows, random: Random, given: Given & { adviser: Worker }): void => {
  const { items, published, force, adviser } = given
  const due = REPORTS.map((report, n) => {
    const [from_on, to_on] = [addMonths(published, n * 6), addDays(addMonths(published, n * 6 + 6), -1)]
    return { ...report, from_on, to_on, reported_on: workingDay(addDays(to_on, 8)) }
  }).filter(({ reported_on }) => reported_on < force.today)
  const streams = (rows.waiting.get('workstream') ?? []) as { id: string }[]
  for (const [n, { says, because, views, workstreams, from_on, to_on, reported_on }] of due.entries()) {
    const title = `Report of the adviser to ${to_on}`
    const lines = [title, ...says.split('. '), because]
    const on = reported_on
    const file = n === due.length - 1 ? writeFile(rows, random, { title, lines, on, kind: 'report' }) : {}
    const made = { created_at: at(reported_on, 700), created_by: adviser.id }
    const row = {
      adviser_id: adviser.id,
      reported_on,
      from_on,
      to_on,
      says,
      because,
      recommendation: 'continue',
    } as const
    const report = rows.put('adviser_report', { id: random.uuid(), ...made, ...row, ...file })
    for (const [place, shows, said] of views) {
      const improvement_item_id = items[place]
      if (!improvement_item_id) continue
      const view = { adviser_report_id: report, improvement_item_id, shows, says: said }
      rows.add('adviser_view', { id: random.uuid(), ...made, ...view })
    }
    for (const [place, shows, said] of workstreams) {
      const workstream_id = streams[place]?.id
      if (!workstream_id) continue
      const view = { adviser_report_id: report, workstream_id, shows, says: said }
      rows.add('adviser_workstream_view', { id: random.uuid(), ...made, ...view })
    }
  }
}

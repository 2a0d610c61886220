import { addDays, addMonths, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { workingDaysAfter } from '../vocabulary/calendar/working-days.ts'
import { at, earlier, workingDay } from './moments.ts'
import { FOCUSED, FOURTH, MONITORING, type Visit } from './phrases/letters.ts'
import type { Random } from './random.ts'
import { monthOf } from './report-days.ts'
import type { Rows } from './rows.ts'
import { visitLetter } from './visit-letter.ts'
import type { Workforce } from './workforce.ts'
import { type PutIn, writeFindings, writeReport } from './write-report.ts'

/** A letter is dated four weeks after the visit. */
const LETTER_DAYS = 28

/** The Tuesday of the week this many months after the inspection began. */
const daysOf = (inspected: PlainDate, months: number) => {
  const day = addMonths(inspected, months)
  const start = addDays(day, 1 - ((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7))
  return { start, end: addDays(start, 1), dated: addDays(start, LETTER_DAYS) }
}

type Letter = { inspected: PlainDate; visit: Omit<Visit, 'matched'>; put: (dated: PlainDate) => PutIn }

const writeLetter = async (rows: Rows, random: Random, { inspected, visit, put }: Letter) => {
  const { kind, number } = visit.words
  const days = daysOf(inspected, visit.months)
  const judged = kind === 'monitoring visit' ? { grade: 'inadequate', on: monthOf(inspected) } : null
  return writeReport(rows, random, {
    ...days,
    bytes: Buffer.from(await visitLetter({ ...days, words: { ...visit.words, judged } })),
    title: `Letter of the ${kind}${number === null ? '' : `, number ${number}`}: Aldermere`,
    file_name: `aldermere-${kind.replace(' ', '-')}-${days.dated}.pdf`,
    put: put(days.dated),
  })
}

/** The improvements by their number in the report, less one, and when that inspection began and its report was accepted. */
type Given = { items: readonly string[]; inspected: PlainDate; accepted: PlainDate; force: Workforce }

/**
 * Writes the visits of Aldermere's story: the focused visit before the inspection and three monitoring visits since, gone through
 * by the director, who said what each finding is about; and the fourth, whose letter was put in on the last working day.
 */
export const writeVisits = async (
  rows: Rows,
  random: Random,
  { items, inspected, accepted, force }: Given,
): Promise<void> => {
  const { today, everybody } = force
  const one = (role: string) => everybody.find(worker => worker.role === role)?.id ?? null
  const director = one('director')
  for (const visit of [FOCUSED, ...MONITORING]) {
    const put = (dated: PlainDate) => ({
      on: earlier(workingDay(addDays(dated, 3)), addDays(today, -1)),
      by: director,
      is_accepted: true,
    })
    const { inspection_id, report } = await writeLetter(rows, random, { inspected, visit, put })
    const read_on = put(daysOf(inspected, visit.months).dated).on
    const said_on = read_on < accepted ? accepted : read_on
    const made = { created_at: at(read_on, 660), created_by: director }
    const findings = writeFindings(rows, random, { inspection_id, report, made })
    for (const [finding, item, shows] of visit.matched)
      rows.add('finding_match', {
        id: random.uuid(),
        created_at: at(said_on, 690),
        created_by: director,
        inspection_finding_id: findings[finding - 1] ?? '',
        improvement_item_id: items[item - 1] ?? '',
        applies: true,
        shows,
        said_by: director ?? '',
        said_on,
      })
  }
  const put = () => ({ on: workingDaysAfter(today, -1), by: one('performance_analyst'), is_accepted: false })
  await writeLetter(rows, random, { inspected, visit: FOURTH, put })
}

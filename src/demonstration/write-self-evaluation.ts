import { addDays } from '../vocabulary/calendar/plain-date.ts'
import { at, workingDay } from './moments.ts'
import { SELF_EVALUATION } from './phrases/self-evaluation.ts'
import type { Random } from './random.ts'
import type { Rows } from './rows.ts'
import type { Given } from './write-boards.ts'

/** What people have written for the self-evaluation, one area of it too long ago, and of one area nothing. */
export const writeSelfEvaluation = (rows: Rows, random: Random, { force }: Pick<Given, 'force'>): void => {
  for (const { days_ago, by, ...words } of SELF_EVALUATION) {
    const writer = force.everybody.find(({ role }) => role === by)
    if (!writer) continue
    const written_on = workingDay(addDays(force.today, -days_ago))
    const made = { id: random.uuid(), created_at: at(written_on, 980), created_by: writer.id }
    rows.add('self_evaluation_words', { ...made, ...words, written_by: writer.id, written_on })
  }
}

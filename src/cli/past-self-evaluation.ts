import { at, workingDay } from '../demonstration/moments.ts'
import { directorOf } from '../demonstration/pack-days.store.ts'
import { AGREED_BEFORE } from '../demonstration/phrases/self-evaluation.ts'
import { asProgrammeStood } from '../demonstration/programme-then.store.ts'
import { keepSelfEvaluation } from '../inspection/self-evaluation/self-evaluation.store.ts'
import type { Db } from '../record/database.ts'
import { addDays, addMonths, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { drawSelfEvaluation } from '../web/pages/self-evaluation/evaluated.ts'
import { openTemplates } from '../web/templates.ts'

/** How long before it was agreed the words were written. */
const DAYS_BEFORE = 12

/**
 * Keeps the self-evaluation that Aldermere agreed before, drawn from the programme as it stood that day by what draws today's. Its
 * words are of that day too: those of today would be no part of it.
 */
export const agreePastSelfEvaluation = async (db: Db, today: PlainDate): Promise<void> => {
  const { months_ago, note, words } = AGREED_BEFORE
  const day = workingDay(addMonths(today, -months_ago))
  const moment = at(day, 900)
  const director = await directorOf(db)
  if (!director) return
  const templates = openTemplates({})
  const written = words.map(each => ({
    ...each,
    id: each.area,
    version: 1,
    written_by: director.name,
    written_on: workingDay(addDays(day, -DAYS_BEFORE)),
  }))
  const render = (view: string, values: object) => templates.render(view, { ...values, today: day, now: moment })
  const content = await asProgrammeStood(db, { day, moment }, then =>
    drawSelfEvaluation({ db: then, today: day, now: moment, render, written, agreed_by: director.name, note }),
  )
  await keepSelfEvaluation(db, { note, content, agreed_on: day, agreed_by: director.worker_id })
}

import { asWorker } from '../access/as-worker.store.ts'
import { type PastPack, packsBefore } from '../demonstration/pack-days.store.ts'
import { asProgrammeStood } from '../demonstration/programme-then.store.ts'
import { issuePack } from '../inspection/pack/issue-pack.act.ts'
import { perform } from '../practice/perform.ts'
import type { Db } from '../record/database.ts'
import type { PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { drawPack } from '../web/pages/board-pack/draw-pack.ts'
import { openTemplates, type Templates } from '../web/templates.ts'

/** A pack as the director would have drawn it that morning. */
const drawn = (db: Db, { actor, day, moment, ...words }: PastPack, templates: Templates) => {
  const render = (view: string, values: object) => templates.render(view, { ...values, today: day, now: moment })
  return asProgrammeStood(db, { day, moment }, then =>
    drawPack({ db: then, today: day, now: moment, render }, words, actor.name),
  )
}

/**
 * Issues the packs that Aldermere's board had in the past year, each drawn from the programme as it stood that day by what
 * draws today's. Comes last: a pack's charts are of months that the first night's work writes down. Throws where one is refused.
 */
export const issuePastPacks = async (db: Db, today: PlainDate): Promise<void> => {
  const templates = openTemplates({})
  const packs = await packsBefore(db, today)
  // One after the other: each tells of the time since the one before it was issued.
  for (const pack of packs) {
    const { actor, day, moment, meeting_on } = pack
    const values = await drawn(db, pack, templates)
    const context = { actor, today: day, now: moment }
    const { refusals } = await asWorker(db, actor, trx => perform(trx, context, issuePack, { params: {}, values }))
    if (refusals) throw new Error(`the pack of ${meeting_on} was refused: ${refusals[0]?.says}`)
  }
}

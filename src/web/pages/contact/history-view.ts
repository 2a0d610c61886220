import { historyFacts } from '../../../record/contact/household-history.store.ts'
import { type Asked, householdHistory } from '../../../record/contact/household-history.ts'
import { sayCounts, sayLine } from '../../../record/contact/say-history.ts'
import type { Db } from '../../../record/database.ts'
import { addMonths, londonDate, type Moment, type PlainDate } from '../../../vocabulary/calendar/plain-date.ts'

/** The household's history as a page shows it: as it stands now, or as it stood when the contact was decided. */
export const historyView = async (db: Db, asked: Asked & { decided_at: Moment | null }, today: PlainDate) => {
  const until = asked.decided_at ? londonDate(asked.decided_at) : today
  const history = householdHistory(await historyFacts(db, asked.person_id, until), asked)
  const since = addMonths(asked.received_on, -24)
  const missed_in = new Set(history.missed.flatMap(({ evidence }) => evidence.map(({ id }) => id)))
  const lines = history.lines.map(line => ({
    ...sayLine(line),
    is_missed: missed_in.has(line.id),
    is_recent: line.on >= since || (line.kind.endsWith('_plan') && (line.ended_on === null || line.ended_on >= since)),
  }))
  return {
    counted: sayCounts(history.last_24_months),
    ever: sayCounts(history.ever),
    first_on: history.first_on,
    recent: lines.filter(({ is_recent }) => is_recent),
    older: lines.filter(({ is_recent }) => !is_recent),
    members: history.members.filter(({ how }) => how !== 'self'),
    parents: history.parents_as_children.map(({ member, lines: own }) => ({ member, lines: own.map(sayLine) })),
    missed: history.missed.map(({ says, evidence }) => ({ says, evidence: evidence.map(sayLine) })),
    re_referral: history.re_referral,
  }
}

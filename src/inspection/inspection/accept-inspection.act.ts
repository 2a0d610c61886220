import { act, type Call } from '../../record/act.ts'
import type { Db } from '../../record/database.ts'
import type { Refusal } from '../../record/form.ts'
import { settingsOn } from '../../record/setting.store.ts'
import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { writeAccepted } from './accept-inspection.store.ts'
import { askingRefusals, figureRefusals, twiceRefusals, whoseRefusals } from './accept-refusals.ts'
import type { CheckValues } from './accepted-rows.ts'
import { asTyped } from './as-typed.ts'
import { keepCorrections } from './correction.store.ts'
import { correctionsOf, reasonRefusals } from './corrections.ts'
import { findInspection, type Read, readingOf } from './inspection.store.ts'
import type { Inspection } from './inspection.ts'
import { sameInspections } from './keep-report.store.ts'
import { isUnread } from './unread.ts'

type Asked = { db: Db; today: PlainDate; params: Readonly<Record<string, string>>; values: CheckValues }
type Accepting = {
  person_ids: string[]
  inspection: Inspection
  read: Read
  subject: { table: 'inspection'; id: string; version: number; row: Readonly<Record<string, unknown>> }
}

/** What a person accepted otherwise than it was read. Of a scan nothing was read, so that nothing was corrected. */
const corrected = (read: Read, values: CheckValues) =>
  isUnread(read.report) ? [] : correctionsOf(asTyped(read), values)

/**
 * Accepts a report, letter or account as corrected: from here what it asks is in the programme, where it is ours. What was
 * first read is kept beside it, with every correction and why. Refuses one accepted before, one that names another
 * authority until somebody says whose it is, and an inspection that is here already.
 */
export const acceptInspection = act({
  id: 'inspection.accept',
  title: 'Accept what was read of a report, a letter or an account',
  may: 'inspection.upload',
  async about({ db, params }: Asked): Promise<Accepting> {
    const inspection = await findInspection(db, params.inspection ?? '')
    const read = await readingOf(db, inspection.id)
    const subject = { table: 'inspection', id: inspection.id, version: inspection.version } as const
    return { person_ids: [], inspection, read, subject: { ...subject, row: { ...asTyped(read) } } }
  },
  async refuses({ db, today, values, about }: Call<CheckValues, Accepting>): Promise<Refusal[]> {
    const { inspection } = about
    if (inspection.accepted_at) return [{ field: 'authority', says: 'This has been accepted already' }]
    const refusals = [
      ...whoseRefusals(values, (await settingsOn(db, today))['authority.name']),
      ...figureRefusals(values),
      ...askingRefusals(values),
      ...reasonRefusals(corrected(about.read, values)),
    ]
    if (refusals.length > 0) return refusals
    const others = await sameInspections(db, { ...values, id: inspection.id })
    return twiceRefusals(values, others, inspection.is_second_hand)
  },
  async writes({ db, values, about, actor, now }: Call<CheckValues, Accepting>) {
    const accepted = { by: actor.worker_id, at: now }
    await writeAccepted(db, about.inspection.id, values, accepted)
    await keepCorrections(db, about.inspection.id, corrected(about.read, values), accepted)
    return { id: about.inspection.id }
  },
})

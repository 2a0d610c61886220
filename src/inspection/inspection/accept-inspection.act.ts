import { act, type Call } from '../../record/act.ts'
import type { Db } from '../../record/database.ts'
import type { Refusal, ValuesOf } from '../../record/form.ts'
import { writeAccepted } from './accept-inspection.store.ts'
import { asTyped } from './as-typed.ts'
import { findInspection, readingOf, sameInspection } from './inspection.store.ts'
import type { Inspection } from './inspection.ts'
import type { inspectionCheckForm } from './inspection-check.form.ts'

type Values = ValuesOf<typeof inspectionCheckForm>
type Asked = { db: Db; params: Readonly<Record<string, string>>; values: Values }
type Accepting = {
  person_ids: string[]
  inspection: Inspection
  subject: { table: 'inspection'; id: string; version: number; row: Readonly<Record<string, unknown>> }
}

const refusalsOf = (inspection: Inspection, values: Values): Refusal[] => {
  if (inspection.accepted_at) return [{ field: 'authority', says: 'This report has been accepted already' }]
  return values.improvements.length === 0 && !values.accepted_note
    ? [
        {
          field: 'accepted_note',
          says: 'Nothing to improve is listed: add what is missing, or say here that the report asks for nothing',
        },
      ]
    : []
}

/** Accepts a report as corrected: from here its improvements are the programme. What was first read is kept beside it. */
export const acceptInspection = act({
  id: 'inspection.accept',
  title: 'Accept what was read of an inspection report',
  may: 'inspection.upload',
  async about({ db, params }: Asked): Promise<Accepting> {
    const inspection = await findInspection(db, params.inspection ?? '')
    const row = { ...asTyped(inspection, await readingOf(db, inspection.id)) }
    return {
      person_ids: [],
      inspection,
      subject: { table: 'inspection', id: inspection.id, version: inspection.version, row },
    }
  },
  async refuses({ db, values, about }: Call<Values, Accepting>): Promise<Refusal[]> {
    const refusals = refusalsOf(about.inspection, values)
    if (refusals.length > 0) return refusals
    const { authority, start_on } = values
    return (await sameInspection(db, { id: about.inspection.id, authority, start_on }))
      ? [{ field: 'start_on', says: 'The report of an inspection that began on this day is in the programme already' }]
      : []
  },
  async writes({ db, values, about, actor, now }: Call<Values, Accepting>) {
    await writeAccepted(db, about.inspection.id, values, { by: actor.worker_id, at: now })
    return { id: about.inspection.id }
  },
})

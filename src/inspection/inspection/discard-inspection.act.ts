import type { Call } from '../../record/act.ts'
import type { Db } from '../../record/database.ts'
import { form, longText, type Refusal, type ValuesOf } from '../../record/form.ts'
import { sharedAct } from '../no-names/shared-act.ts'
import { findInspection } from './inspection.store.ts'
import type { Inspection } from './inspection.ts'

export const inspectionDiscardForm = form({
  id: 'inspection-discard',
  title: 'Put this report aside',
  intro: 'It leaves the list. Nothing of it was in the programme, and its file is kept.',
  button: 'Put it aside',
  asks: [longText('reason', 'Why?').lines(2).saying({ missing: 'Say why it is put aside' })],
})

type Values = ValuesOf<typeof inspectionDiscardForm>
type Asked = { db: Db; params: Readonly<Record<string, string>>; values: Values }
type Discarding = { person_ids: string[]; inspection: Inspection }

/** Puts aside a report uploaded by mistake. Refuses one that was accepted: its improvements stand. */
export const discardInspection = sharedAct({
  id: 'inspection.discard',
  title: 'Put aside a report uploaded by mistake',
  may: 'inspection.upload',
  about: async ({ db, params }: Asked): Promise<Discarding> => ({
    person_ids: [],
    inspection: await findInspection(db, params.inspection ?? ''),
  }),
  refuses: ({ about }: Call<Values, Discarding>): Refusal[] =>
    about.inspection.accepted_at
      ? [{ field: 'reason', says: 'This report was accepted, and its improvements are in the programme: it stays' }]
      : [],
  async writes({ db, values, about, now }: Call<Values, Discarding>) {
    await db
      .updateTable('inspection')
      .set({ voided_at: now, void_reason: values.reason })
      .where('id', '=', about.inspection.id)
      .execute()
    return { id: about.inspection.id }
  },
})

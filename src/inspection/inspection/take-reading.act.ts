import { act, type Call } from '../../record/act.ts'
import type { Db } from '../../record/database.ts'
import { form, pickMany, type Refusal, type ValuesOf } from '../../record/form.ts'
import { type ReadAgain, readAgain } from './read-again.ts'
import { keepReading, replaceReading, takeChanges } from './take-reading.store.ts'

export const takeReadingForm = form({
  id: 'take-reading',
  title: 'Read it again',
  button: 'Take what is chosen',
  asks: [pickMany('take', 'What is read otherwise now: which of it do you take?').later()],
})

type Values = ValuesOf<typeof takeReadingForm>
type Asked = { db: Db; params: Readonly<Record<string, string>>; values: Values }
type Taking = { person_ids: string[]; again: ReadAgain | { says: string } }

/**
 * Takes of a later reading what a person chose: into what was accepted, or in the place of a reading nobody has accepted.
 * What was corrected keeps its correction, and nothing else changes. Refuses a document that can no longer be read.
 */
export const takeReading = act({
  id: 'inspection.read_again',
  title: 'Take what a report or letter read again says otherwise',
  may: 'inspection.upload',
  about: async ({ db, params }: Asked): Promise<Taking> => ({
    person_ids: [],
    again: await readAgain(db, params.inspection ?? ''),
  }),
  refuses: ({ about: { again }, values }: Call<Values, Taking>): Refusal[] => {
    if ('says' in again) return [{ field: 'take', says: again.says }]
    const offered = again.changes.filter(change => change.kind === 'new').map(({ field }) => field)
    if (again.inspection.accepted_at && offered.length > 0 && values.take.length === 0)
      return [{ field: 'take', says: 'Choose what to take, or leave it all as it stands' }]
    return values.take.every(field => offered.includes(field))
      ? []
      : [{ field: 'take', says: 'Something chosen is not read so any more: look at it again' }]
  },
  async writes({ db, values, about: { again }, actor, now }: Call<Values, Taking>) {
    if ('says' in again) throw new Error('what cannot be read is refused before it is written')
    const { inspection, read, stands } = again
    const changes = again.changes.filter(({ field }) => values.take.includes(field))
    if (inspection.accepted_at) await takeChanges(db, { inspection, stands, changes })
    else await replaceReading(db, inspection.id, read)
    await keepReading(db, inspection.id, read, actor.worker_id, now)
    return { id: inspection.id, is_accepted: inspection.accepted_at !== null }
  },
})

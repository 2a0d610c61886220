import { type About, act } from '../act.ts'
import { NotFound } from '../conditions.ts'
import type { ValuesOf } from '../form.ts'
import type { partEndForm } from './person-part.form.ts'
import { endPart, findPart, isPart, PARTS, type Part, type PartRow, voidPart } from './person-part.store.ts'

type Values = ValuesOf<typeof partEndForm>
type AboutPart = About & { part: Part; row: PartRow }

/** Ends something that was so (an address, a relationship, a warning), or puts it aside as a mistake. Nothing is deleted. */
export const endOrCorrect = act<Values, AboutPart, object>({
  id: 'end-or-correct-entry',
  title: 'End or correct an entry about a person',
  may: 'person.edit',
  async about({ db, params }) {
    const { person = '', part = '', entry = '' } = params
    if (!isPart(part)) throw new NotFound()
    const row = await findPart(db, part, person, entry)
    const { id, version, ended_on, voided_at, void_reason } = row
    const what = voided_at ? 'mistake' : ended_on ? 'ended' : null
    return {
      part,
      row,
      person_ids: [person],
      subject: { table: PARTS[part], id, version, row: { what, end_on: ended_on, reason: void_reason } },
    }
  },
  refuses({ values, about: { row } }) {
    if (row.voided_at) return [{ field: 'what', says: 'Somebody has put this entry aside as a mistake already' }]
    if (values.what !== 'ended') return []
    if (!row.can_end)
      return [{ field: 'what', says: 'A name does not end: say that it is a mistake, or leave it as a former name' }]
    return row.starts_on && values.end_on && values.end_on < row.starts_on
      ? [{ field: 'end_on', says: 'It cannot end before it began' }]
      : []
  },
  async writes({ db, values, about: { part, row } }) {
    if (values.what === 'mistake') await voidPart(db, part, row.id, values.reason ?? 'other')
    else if (values.end_on) await endPart(db, part, row.id, values.end_on)
    return {}
  },
})

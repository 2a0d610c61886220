import { act } from '../../record/act.ts'
import { NotFound } from '../../record/conditions.ts'
import type { Db } from '../../record/database.ts'
import { writeDecision } from '../../record/decision.store.ts'
import type { ValuesOf } from '../../record/form.ts'
import type { liftForm } from './restriction.form.ts'
import { liftIt, restrictionOn } from './restriction.store.ts'

/** Lifts a restriction, as a decision with its reason. Nothing else ever lifts one. Refuses a sealed record but to the director. */
export const liftRestriction = act({
  id: 'restriction.lift',
  title: 'Lift a restriction',
  may: 'restriction.write',
  async about({ db, params }: { db: Db; params: Readonly<Record<string, string>>; values: ValuesOf<typeof liftForm> }) {
    const person_id = params.person ?? ''
    const held = await restrictionOn(db, person_id)
    if (!held) throw new NotFound()
    const subject = { table: 'restriction' as const, id: held.id, version: held.version, row: held }
    return { person_ids: [person_id], person_id, held, subject }
  },
  refuses: ({ actor, about }) =>
    about.held.level === 'sealed' && actor.role !== 'director'
      ? [{ field: 'reason', says: 'Only the director opens a sealed record' }]
      : [],
  async writes(call) {
    const { db, now, today, values, about } = call
    await liftIt(db, about.held.id, now, today)
    await writeDecision(db, call, {
      person_id: about.person_id,
      subject_table: 'restriction',
      subject_id: about.held.id,
      kind: 'restriction',
      what: 'Lift the restriction on the record',
      rationale: values.reason,
    })
    return {}
  },
})

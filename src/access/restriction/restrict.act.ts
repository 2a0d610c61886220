import { act } from '../../record/act.ts'
import type { Db } from '../../record/database.ts'
import { writeDecision } from '../../record/decision.store.ts'
import type { Refusal, ValuesOf } from '../../record/form.ts'
import { addMonths } from '../../vocabulary/calendar/plain-date.ts'
import { labelOf } from '../../vocabulary/codeset.ts'
import { restrictionLevel } from '../../vocabulary/codesets/restriction-level.ts'
import { restrictionReason } from '../../vocabulary/codesets/restriction-reason.ts'
import type { restrictionForm } from './restriction.form.ts'
import { changeRestriction, insertRestriction, mightBeListed, nameMembers, restrictionOn } from './restriction.store.ts'

type Values = ValuesOf<typeof restrictionForm>

const MANAGERS = ['team_manager', 'head_of_service', 'director']
const MONTHS = 12

/**
 * Restricts a record, or changes its level, reason, owner, review or list. Refuses an owner who is no manager, a review
 * that has passed or is over a year away, and sealing by anybody but the director. It is a decision, and is not told in
 * the chronology.
 */
export const restrict = act({
  id: 'restriction.set',
  title: 'Restrict a record',
  may: 'restriction.write',
  async about({ db, params }: { db: Db; params: Readonly<Record<string, string>>; values: Values }) {
    const person_id = params.person ?? ''
    const held = await restrictionOn(db, person_id)
    return {
      person_ids: [person_id],
      person_id,
      held,
      choices: await mightBeListed(db, person_id),
      ...(held && { subject: { table: 'restriction' as const, id: held.id, version: held.version, row: held } }),
    }
  },
  refuses({ values, actor, today, about }): Refusal[] {
    const owner = about.choices.find(({ id }) => id === values.owner_id)
    const isSealing = values.level === 'sealed' || about.held?.level === 'sealed'
    return [
      ...(owner && MANAGERS.includes(owner.role)
        ? []
        : [{ field: 'owner_id', says: 'Choose a manager to answer for it' }]),
      ...(values.review_on <= today || values.review_on > addMonths(today, MONTHS)
        ? [{ field: 'review_on', says: 'Choose a day after today, within the year' }]
        : []),
      ...(isSealing && actor.role !== 'director'
        ? [{ field: 'level', says: 'Only the director seals a record, or opens a sealed one' }]
        : []),
    ]
  },
  async writes(call) {
    const { db, actor, now, values, about } = call
    const { members, ...words } = values
    const level = labelOf(restrictionLevel, words.level).toLowerCase()
    const why = labelOf(restrictionReason, words.reason_code).toLowerCase()
    // First: once it is restricted, whoever is not on the list may not write about the child.
    await writeDecision(db, call, {
      person_id: about.person_id,
      subject_table: 'restriction',
      subject_id: about.held?.id ?? about.person_id,
      kind: 'restriction',
      what: about.held ? `Keep the record restricted (${level}: ${why})` : `Restrict the record (${level}: ${why})`,
      rationale: words.reason,
    })
    const listed = [...members, words.owner_id]
    if (about.held) {
      await nameMembers(db, about.held.id, listed, now)
      await changeRestriction(db, about.held.id, words)
    } else {
      const id = await insertRestriction(db, { ...words, person_id: about.person_id, start_at: now })
      await nameMembers(db, id, listed, now)
    }
    return { is_listed: listed.includes(actor.worker_id) }
  },
})

import type { Context } from './act.ts'
import type { Db } from './database.ts'
import { writeDecision } from './decision.store.ts'

type Offer = {
  person_id: string
  contact_id: string | null
  early_help_team_id: string | null
  family_agreed: boolean | null
  family_view: string | null
  rationale: string
  read: string[]
}

/** Offers a family to an early help team, as a decision; nothing is theirs until they accept. */
export const offerEarlyHelp = async (db: Db, context: Context, offer: Offer): Promise<void> => {
  const { person_id, contact_id, family_agreed, family_view, rationale, read } = offer
  const team = await db
    .selectFrom('team')
    .select(['id', 'name'])
    .where('id', '=', offer.early_help_team_id)
    .executeTakeFirstOrThrow()
  const { id } = await db
    .insertInto('early_help_episode')
    .values({
      person_id,
      contact_id,
      offered_on: context.today,
      offered_by: context.actor.worker_id,
      reason: rationale,
      family_agreed,
      family_view,
      organisation: team.name,
      team_id: team.id,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await writeDecision(db, context, {
    person_id,
    subject_table: 'early_help_episode',
    subject_id: id,
    kind: 'step_down',
    what: `Offered to ${team.name}`,
    rationale,
    read,
  })
}

import { aChild, anInvolvement, aReferral, aTeam, aWorker } from './builders.ts'
import type { Site } from './site.ts'

/** Why a record outside one’s work is opened, as its form asks. */
export const WHY = { reason_code: 'cover', reason: 'Covering for Priya, who is at court today.', minutes: '60' }

/** Leo, held by Priya in Dan’s team of Helen’s service; Jo of another team, and Grace who reviews openings. */
export const aPlace = async ({ db }: Site) => {
  const { team_id, service_id } = await aTeam(db)
  const priya = await aWorker(db, 'social_worker', { team_id, full_name: 'Priya Shah' })
  const dan = await aWorker(db, 'team_manager', { team_id, full_name: 'Dan Moore' })
  const helen = await aWorker(db, 'head_of_service', { team_id: service_id, full_name: 'Helen Ray' })
  const jo = await aWorker(db, 'social_worker', { full_name: 'Jo Barrett' })
  const grace = await aWorker(db, 'information_governance', { full_name: 'Grace Hill' })
  const leo = await aChild(db)
  await aReferral(db, leo, { team_id })
  await anInvolvement(db, leo, priya)
  const { reference } = await db
    .selectFrom('person')
    .select('reference')
    .where('id', '=', leo)
    .executeTakeFirstOrThrow()
  return { priya, dan, helen, jo, grace, leo, reference: String(reference) }
}

/** The answers of the restriction form. */
export const restricting = (owner_id: string, level: string, members: string[] = []) => ({
  level,
  reason_code: 'staff_family',
  reason: 'His aunt works in the contact centre.',
  owner_id,
  members,
  'review_on-day': '1',
  'review_on-month': '5',
  'review_on-year': '2027',
})

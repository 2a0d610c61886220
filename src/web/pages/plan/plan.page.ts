import { compareVersions } from '../../../record/plan/compare-versions.ts'
import { findPlan, planContent, versionsOf } from '../../../record/plan/plan.store.ts'
import { isApproved } from '../../../record/plan/plan.ts'
import { reviewsInError, reviewsOf } from '../../../record/review/review.store.ts'
import { visitsOf } from '../../../record/visit/visit.store.ts'
import { childBanner } from '../../child-banner.ts'
import { page } from '../../page.ts'
import { mayDo } from '../child-plan/may-do.ts'
import { asideLines, planLaidOut } from '../child-plan/plan-view.ts'
import { togetherWith } from '../child-plan/together.ts'

/** One plan to read and print: as it stands, as any earlier version had it, or in the child's own words. */
export const plan = page({
  path: '/plans/:plan',
  may: 'record.read',
  view: 'pages/plan/plan.njk',
  about: async ({ db, params }) => [(await findPlan(db, params.plan)).person_id],
  async show({ db, actor, params, query, today }) {
    const found = await findPlan(db, params.plan)
    const versions = await versionsOf(db, found.id)
    const asked = Number(query.version ?? found.plan_version)
    const number = asked >= 1 && asked <= found.plan_version ? asked : found.plan_version
    const content = await planContent(db, found.id)
    const version = versions.find(one => one.number === number)
    const latest = versions.find(one => one.number === found.plan_version)
    const isOld = number < found.plan_version
    const next = (await visitsOf(db, found.person_id, { limit: 5 })).filter(visit => visit.held_at === null).at(-1)
    return {
      banner: await childBanner(db, found.person_id, today),
      may: await mayDo(db, actor, found.person_id, ['plan.write', 'plan.approve', 'review.hold', 'case.close']),
      for_child: query.for === 'child',
      next_visit_at: next?.planned_at ?? null,
      plan: isOld && version?.summary ? { ...found, ...version } : found,
      number,
      is_old: isOld,
      version,
      versions,
      compared: isOld && version && latest ? compareVersions(version, latest, content) : null,
      ...planLaidOut(content, number),
      reviews: await reviewsOf(db, found.id),
      reviews_in_error: asideLines(await reviewsInError(db, found.id)),
      together: await togetherWith(db, actor, found),
      is_approved: isApproved(found),
      is_own: found.made_by === actor.worker_id,
    }
  },
})

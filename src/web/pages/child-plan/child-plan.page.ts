import { findPlan, groundsFor, planContent, plansOf, sentBack, versionsOf } from '../../../record/plan/plan.store.ts'
import { isApproved, noPlanBecause } from '../../../record/plan/plan.ts'
import { planDue } from '../../../record/plan/plan-due.store.ts'
import { reviewsInError, reviewsOf } from '../../../record/review/review.store.ts'
import { isDrifting } from '../../../record/review/review.ts'
import { visitsOf } from '../../../record/visit/visit.store.ts'
import { sayStanding, standingOf } from '../../../record/visit/visit.ts'
import { visitsInError } from '../../../record/visit/visit-correction.store.ts'
import { voiceOf } from '../../../record/visit/voice.store.ts'
import { childBanner } from '../../child-banner.ts'
import { page } from '../../page.ts'
import { servicesShown } from '../service-given/services-shown.ts'
import { mayDo } from './may-do.ts'
import { asideLines, dueLines, planLaidOut } from './plan-view.ts'
import { togetherWith } from './together.ts'

const VISITS_SHOWN = 30

/** The plan tab of a child's page: the plan as it stands, what moved, reviews, visits, and what the child says. */
export const childPlan = page({
  path: '/children/:person/plan',
  may: 'record.read',
  view: 'pages/child-plan/child-plan.njk',
  async show({ db, actor, params, today }) {
    const { person } = params
    const plans = await plansOf(db, person)
    const open = plans.find(one => one.end_on === null)
    const visits = await visitsOf(db, person, { limit: VISITS_SHOWN })
    const shared = {
      banner: await childBanner(db, person, today),
      may: await mayDo(db, actor, person, [
        'plan.write',
        'plan.approve',
        'review.hold',
        'visit.write',
        'case.close',
        'assessment.write',
      ]),
      voice: await voiceOf(db, person),
      due: dueLines(await planDue(db, person)),
      ...(await servicesShown(db, person)),
      earlier: plans.filter(one => one.end_on !== null),
      visits: visits.map(visit => ({ ...visit, standing: standingOf(visit), says: sayStanding(visit) })),
      visits_in_error: (await visitsInError(db, person)).map(row => ({
        ...row,
        on: row.held_at,
        href: `/visits/${row.visit_id}?child=${person}`,
      })),
      is_all_visits: visits.length < VISITS_SHOWN,
    }
    const grounds = await groundsFor(db, person)
    if (!open) return { ...shared, plan: null, no_plan_because: noPlanBecause(grounds), grounds }
    const plan = await findPlan(db, open.id)
    const reviews = await reviewsOf(db, plan.id)
    return {
      ...shared,
      grounds,
      plan,
      ...planLaidOut(await planContent(db, plan.id), plan.plan_version),
      versions: await versionsOf(db, plan.id),
      reviews,
      reviews_in_error: asideLines(await reviewsInError(db, plan.id)),
      is_drifting: isDrifting(reviews),
      is_approved: isApproved(plan),
      is_own: plan.made_by === actor.worker_id,
      sent_back: await sentBack(db, plan.id),
      together: await togetherWith(db, actor, plan),
    }
  },
})

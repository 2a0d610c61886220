import { hasOpenPlan } from '../../../record/assessment/after-assessment.store.ts'
import { askedOf } from '../../../record/assessment/assessment.store.ts'
import { closureOf, standsInTheWay } from '../../../record/assessment/assessment.ts'
import { assessmentRuns, decisionsOf } from '../../../record/assessment/assessment-parts.store.ts'
import { servicesOf } from '../../../record/service-given/service-given.store.ts'
import { page } from '../../page.ts'
import { aboutOne, assessmentOf } from './about-one.ts'
import { clocksShown } from './both-clocks.ts'
import { doingsOf } from './doings.ts'
import { wholeAssessment } from './whole-assessment.ts'

/** One assessment, to read and to print: the text, the views, what was decided, and what may be done next. */
export const assessment = page({
  path: '/assessments/:assessment',
  may: 'record.read',
  view: 'pages/assessment/assessment.njk',
  about: aboutOne,
  async show(ctx) {
    const { db, today, actor } = ctx
    const file = await assessmentOf(ctx)
    const whole = await wholeAssessment(db, file, today)
    const asked = await askedOf(db, file.person_id, today)
    const may = await doingsOf(ctx, file.person_id)
    const isOpen = whole.stage === 'writing' || whole.stage === 'returned'
    const readiness = { assessment: file, factors: file.factors, views: whole.views, seen_on: whole.seen_on, asked }
    const follows = whole.stage === 'authorised' && !file.referral_close_on
    const hasPlan = follows ? await hasOpenPlan(db, file.person_id) : false
    return {
      ...whole,
      clocks: await clocksShown(db, await assessmentRuns(db, file), today),
      services: (await servicesOf(db, file.person_id)).filter(one => one.case_episode_id === file.case_episode_id),
      decisions: await decisionsOf(db, file.id),
      in_the_way: isOpen ? standsInTheWay(readiness) : [],
      may: {
        plan: may.plan && follows && !hasPlan && file.outcomes.includes('CIN'),
        close: may.close && follows && !hasPlan && closureOf(file.outcomes) !== null,
        write: may.write && isOpen,
        check: may.check && isOpen,
        authorise: may.authorise && whole.stage === 'waiting',
        tell: may.tell && whole.stage === 'authorised' && !(file.family_told_on && file.agencies_told_on),
        end: may.authorise && (isOpen || whole.stage === 'waiting'),
      },
      is_author: file.worker_id === actor.worker_id || file.submitted_by === actor.worker_id,
    }
  },
})

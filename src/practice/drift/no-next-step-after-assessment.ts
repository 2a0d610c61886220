import { sayDate } from '../../vocabulary/calendar/say.ts'
import { workingDaysAfter } from '../../vocabulary/calendar/working-days.ts'
import { localStandard } from '../../vocabulary/sources.ts'
import { dayAfter, isOnPlan, openAssessments, openEpisode } from './questions.ts'
import { signal } from './signal.ts'

/** Where the outcome is a plan, `no-plan-after-assessment` says it by the plan's own clock. */
export const noNextStepAfterAssessment = signal({
  id: 'no-next-step-after-assessment',
  says: 'Assessment authorised and nothing has followed',
  source: localStandard('Assessment: what follows'),
  who_can_act: 'team_manager',
  escalates_after: 5,
  escalates_to: 'head_of_service',
  limits: { working_days: 10 },
  of({ record, today, limits }) {
    const episode = openEpisode(record)
    const assessment = record.assessments.findLast(each => each.case_episode_id === episode?.id && each.authorised_on)
    if (!assessment?.authorised_on || assessment.outcomes.includes('CIN')) return []
    const limit = workingDaysAfter(assessment.authorised_on, limits.working_days)
    const planned = record.cin_plans.some(plan => plan.case_episode_id === episode?.id)
    if (planned || isOnPlan(record) || openAssessments(record).length > 0 || today <= limit) return []
    const evidence = `The assessment was authorised on ${sayDate(assessment.authorised_on)}; since then there is no plan, no other assessment and no closing.`
    return [{ subject_table: 'assessment', subject_id: assessment.id, fired_on: dayAfter(limit), evidence }]
  },
})

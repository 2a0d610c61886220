import type { ChildRecord } from '../record/child-record.ts'
import { localStandard } from '../vocabulary/sources.ts'
import { clock } from './clock.ts'

const needingPlan = (record: ChildRecord) =>
  record.assessments.flatMap(assessment => {
    const { authorised_on } = assessment
    if (!authorised_on || !assessment.outcomes.includes('CIN')) return []
    const plan = record.cin_plans.find(
      each =>
        each.assessment_id === assessment.id ||
        (each.case_episode_id === assessment.case_episode_id && each.start_on >= authorised_on),
    )
    const episode = record.case_episodes.find(each => each.id === assessment.case_episode_id)
    return [{ id: assessment.id, authorised_on, plan_on: plan?.start_on ?? null, closed_on: episode?.close_on ?? null }]
  })

export const cinPlanInPlace = clock({
  id: 'CIN-01',
  duty: 'Agree the child in need plan with the family within {length} of the assessment',
  source: localStandard('Child in need'),
  subject: 'assessment',
  of: needingPlan,
  id_of: need => need.id,
  starts: need => need.authorised_on,
  stops: need => need.plan_on ?? need.closed_on,
  ends: need => (need.plan_on ? 'met' : 'cancelled'),
})

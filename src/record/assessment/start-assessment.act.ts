import { londonMoment } from '../../vocabulary/calendar/plain-date.ts'
import { sayDate } from '../../vocabulary/calendar/say.ts'
import { labelOf } from '../../vocabulary/codeset.ts'
import { assessmentType } from '../../vocabulary/codesets/assessment-type.ts'
import { act } from '../act.ts'
import type { Refusal, ValuesOf } from '../form.ts'
import type { Asking } from './about-assessment.ts'
import { insertAssessment, newHeader, startFacts } from './start.store.ts'
import { type StartFacts, startsNot } from './start.ts'
import type { startAssessmentForm } from './start-assessment.form.ts'

type Values = ValuesOf<typeof startAssessmentForm>

const refusalsOf = (child: StartFacts, startedOn: string): Refusal[] => {
  const obstacle = startsNot(child)
  if (obstacle) return [{ field: 'children', says: obstacle }]
  if (child.referral_on && startedOn < child.referral_on) {
    const says = `${child.name}’s referral came on ${sayDate(child.referral_on)}: the assessment cannot have started before it`
    return [{ field: 'started_on-day', says }]
  }
  return []
}

/**
 * Starts an assessment for each child chosen, under the child's lead worker. Refuses without an open referral, beside an
 * assessment already open, without a lead worker, or before the referral: domain/pathway.md section 15.
 */
export const startAssessment = act({
  id: 'start-assessment',
  title: 'Start an assessment',
  may: 'assessment.write',
  async about({ db, params, values, today }: Asking<Values>) {
    const person_ids = [...new Set([params.person ?? '', ...values.children])]
    return { person_ids, children: await startFacts(db, values.children, today) }
  },
  refuses: ({ about, values }) => about.children.flatMap(child => refusalsOf(child, values.started_on)),
  async writes({ db, about, values }) {
    const header_id = await newHeader(db)
    const started: { id: string; person_id: string }[] = []
    for (const { person_id, case_episode_id, worker_id, team_id } of about.children) {
      if (!case_episode_id || !worker_id || !team_id) continue
      const { started_on, type } = values
      const row = { person_id, case_episode_id, header_id, type, worker_id, team_id, started_on }
      started.push({ id: await insertAssessment(db, row), person_id })
    }
    return { started }
  },
  tells: ({ values, today, now }, { started }) =>
    started.map(({ id, person_id }) => ({
      person_id,
      at: values.started_on === today ? now : londonMoment(values.started_on, '12:00'),
      kind: 'assessment',
      source_table: 'assessment' as const,
      source_id: id,
      significance: 1 as const,
      says: `${labelOf(assessmentType, values.type)} started`,
    })),
})

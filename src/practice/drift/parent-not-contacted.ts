import { londonDate } from '../../vocabulary/calendar/plain-date.ts'
import { sayDate } from '../../vocabulary/calendar/say.ts'
import { workingDaysAfter } from '../../vocabulary/calendar/working-days.ts'
import { localStandard } from '../../vocabulary/sources.ts'
import { dayAfter, nameOf, openAssessments } from './questions.ts'
import { signal } from './signal.ts'

const PARENTS = ['mother', 'father'] as const

/** A reason why a parent could not be asked counts: what drifts is silence. Fathers are the ones left out. */
export const parentNotContacted = signal({
  id: 'parent-not-contacted',
  says: 'A parent has not been spoken to',
  source: localStandard('Assessment: both parents, wherever they live'),
  who_can_act: 'social_worker',
  escalates_after: 5,
  escalates_to: 'team_manager',
  limits: { working_days: 20 },
  of: ({ record, today, limits }) =>
    openAssessments(record).flatMap(({ id, started_on, submitted_at }) => {
      const limit = submitted_at ? londonDate(submitted_at) : workingDaysAfter(started_on, limits.working_days)
      if (!submitted_at && today <= limit) return []
      const views = record.assessment_views.filter(view => view.assessment_id === id)
      const missing = PARENTS.filter(parent => !views.some(({ whose }) => whose === parent))
      if (missing.length === 0) return []
      const visits = record.visits.filter(({ held_on }) => held_on && held_on >= started_on).length
      const after = visits > 0 ? `, after ${visits === 1 ? 'a visit' : `${visits} visits`},` : ''
      const evidence = `The assessment begun on ${sayDate(started_on)} holds${after} no word from ${nameOf(record)}’s ${missing.join(' or ')} and no reason why.`
      return [{ subject_table: 'assessment', subject_id: id, fired_on: dayAfter(limit), evidence }]
    }),
})

import { seenOn } from '../../record/visit/visit.ts'
import { sayDate } from '../../vocabulary/calendar/say.ts'
import { localStandard } from '../../vocabulary/sources.ts'
import { dayAfter, nameOf, overdueRuns } from './questions.ts'
import { signal } from './signal.ts'

/** For a child seen before under this plan; one never seen under it is `plan-without-visit`. */
export const visitOverdue = signal({
  id: 'visit-overdue',
  says: 'Visit overdue',
  source: localStandard('Child in need visits'),
  who_can_act: 'social_worker',
  escalates_after: 5,
  escalates_to: 'team_manager',
  of: look =>
    overdueRuns(look, 'CIN-04').flatMap(run => {
      const last = seenOn(look.record.visits).at(-1)
      if (!last || last < run.started_on) return []
      const evidence = `${nameOf(look.record)} was last seen on ${sayDate(last)} and was to be seen again by ${sayDate(run.due_on)}.`
      return [{ subject_table: 'cin_plan', subject_id: run.subject_id, fired_on: dayAfter(run.due_on), evidence }]
    }),
})

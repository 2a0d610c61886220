import { sayDate } from '../../vocabulary/calendar/say.ts'
import { localStandard } from '../../vocabulary/sources.ts'
import { dayAfter, overdueRuns } from './questions.ts'
import { signal } from './signal.ts'

export const contactUndecided = signal({
  id: 'contact-undecided',
  says: 'Contact waiting past its time for a decision',
  source: localStandard('Threshold standard'),
  who_can_act: 'mash_manager',
  escalates_after: 2,
  escalates_to: 'head_of_service',
  of: look =>
    overdueRuns(look, 'FD-01').map(run => {
      const contact = look.record.contacts.find(each => each.id === run.subject_id)
      const read = contact?.history_opened_at ? '' : ', and nobody has opened the household’s history'
      const evidence = `The contact received on ${sayDate(run.started_on)} was due a decision by ${sayDate(run.due_on)} and has none${read}.`
      return { subject_table: 'contact', subject_id: run.subject_id, fired_on: dayAfter(run.due_on), evidence }
    }),
})

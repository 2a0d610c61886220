import { addDays, addMonths, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import type { Action } from './inspection-programme.ts'
import { at, earlier, workingDay } from './moments.ts'
import type { Random } from './random.ts'
import type { Row, Rows } from './rows.ts'

type Given = {
  item: string
  actions: readonly Action[]
  published: PlainDate
  accepted: PlainDate
  today: PlainDate
  by: string | null
}

/** What is being done about one improvement, with every date an action once had. */
export const writeActions = (rows: Rows, random: Random, given: Given): void => {
  const { item, actions, published, accepted, today, by } = given
  for (const action of actions) {
    const id = random.uuid()
    let due = workingDay(addMonths(published, action.months))
    for (const [months, because] of action.redated ?? []) {
      const to = workingDay(addMonths(due, months))
      const on = earlier(workingDay(addDays(due, -2)), addDays(today, -1))
      rows.add('improvement_redating', {
        id: random.uuid(),
        created_at: at(on, 700),
        created_by: action.owner?.id ?? null,
        improvement_action_id: id,
        from_due_on: due,
        to_due_on: to,
        because,
        redated_on: on,
      })
      due = to
    }
    const done = action.done === undefined ? null : workingDay(addDays(addMonths(due, action.done), -4))
    const isDone = done !== null && done < today
    rows.add('improvement_action', {
      id,
      created_at: at(accepted, 600),
      created_by: by,
      improvement_item_id: item,
      what: action.what,
      owner_id: action.owner?.id ?? null,
      start_on: accepted,
      due_on: due,
      done_on: isDone ? done : null,
      evidence: isDone ? 'Seen by the improvement board' : null,
    } satisfies Row<'improvement_action'>)
  }
}

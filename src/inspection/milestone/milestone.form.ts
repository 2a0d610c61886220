import { form, pick, yesNo } from '../../record/form.ts'

/** What the form calls waiting for nothing. */
export const WAITS_FOR_NONE = 'none'

/** Whether the board watches an action, and what must be done before it. */
export const actionPlanForm = form({
  id: 'action-plan',
  title: 'Milestone, and what it waits for',
  asks: [
    yesNo('is_milestone', 'Is it a milestone?').hint(
      'One of the few things whose dates the board watches: most actions are none.',
    ),
    pick('waits_for_id', 'Must another action be done first?').saying({
      missing: 'Choose an action, or that it waits for none',
    }),
  ],
})

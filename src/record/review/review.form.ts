import { cinReviewDecision } from '../../vocabulary/codesets/cin-review-decision.ts'
import { outcomeProgress } from '../../vocabulary/codesets/outcome-progress.ts'
import { planActionStatus } from '../../vocabulary/codesets/plan-action-status.ts'
import { date, form, hidden, longText, number, oneOf, pick, rows, text, yesNo } from '../form.ts'
import { inErrorAsks } from '../in-error.ts'

const where = text('now', 'Where are things now?')
  .hint('“Four days in ten”')
  .saying({ missing: 'Say where things are now for this outcome' })

const moved = [
  hidden('plan_outcome_id'),
  oneOf('progress', 'How is it now?', outcomeProgress).saying({ missing: 'Say how this outcome has moved' }),
] as const

const known = [
  number('score', 'Out of ten').optional().atLeast(0).atMost(10).whole(),
  longText('evidence', 'How do we know?').lines(2).optional().hint('“Nursery register, May; visit of 12 May”'),
] as const

const progress = [
  hidden('plan_action_id'),
  oneOf('status', 'Where has it got to?', planActionStatus).saying({ missing: 'Say where this action has got to' }),
  text('note', 'What happened?').optional(),
] as const

const added = [
  longText('what', 'What will be done?').lines(2).saying({ missing: 'Say what will be done' }),
  number('outcome', 'Which outcome is it for?').atLeast(1).whole().hint('The number of the outcome above'),
  text('owner', 'Who will do it?').saying({ missing: 'Say who will do it' }),
  date('due_on', 'By when?').saying({ missing: 'Give the new action a date' }),
] as const

const meeting = [
  date('held_on', 'When was the review?').notAfterToday(),
  pick('chair_id', 'Who chaired it?'),
  text('attended', 'Who came?').hint('“Sarah (mum), Jean (nana), Ms Iqbal from nursery, the health visitor”'),
  yesNo('child_attended', 'Did the child take part?'),
  longText('child_view', 'What does the child think of the plan?')
    .lines(3)
    .optional()
    .hint('In the child’s own words, from the review or from a visit before it'),
] as const

const outcomes = rows('outcomes', 'Outcomes', [...moved, where, ...known])
  .fixed()
  .headedBy('plan_outcome_id')
  .saying({ missing: 'The plan has no outcomes: change the plan before it is reviewed' })

const actions = rows('actions', 'Actions', progress)
  .fixed()
  .headedBy('plan_action_id')
  .saying({ missing: 'The plan has no actions: change the plan before it is reviewed' })

const decided = [
  longText('progress', 'All in all, what has changed for the child?').under('What was decided').lines(4),
  oneOf('decision', 'What was decided?', cinReviewDecision),
  longText('rationale', 'Why?').lines(4),
  longText('new_concern', 'What is the new concern?')
    .when({ decision: 'step_up' })
    .hint('A strategy discussion will be asked for in these words'),
  text('organisation', 'Who will help the family next?')
    .when({ decision: 'step_down' })
    .hint('“Aldermere family help, north team”. The plan stays open until they accept.'),
  pick('early_help_team_id', 'Which early help team is it offered to?').when({ decision: 'step_down' }).optional(),
  yesNo('family_agreed', 'Does the family agree?').when({ decision: 'step_down' }),
  longText('family_view', 'What do they say about it?').lines(2).when({ decision: 'step_down' }).optional(),
] as const

/** A child in need review: what moved, what was done, what the child thinks, and what was decided and why. */
export const reviewForm = form({
  id: 'review',
  title: 'Record a review',
  button: 'Record this review',
  asks: [
    ...meeting,
    outcomes,
    actions,
    rows('added', 'New actions', added).optional().adding('Add another new action'),
    ...decided,
  ],
})

/** Correcting what was recorded of a review. The actions it added are in the plan, and are changed there. */
export const reviewCorrectForm = form({
  id: 'review-correct',
  title: 'Correct the record of a review',
  intro: 'Nothing is lost: the record as it was is kept and can be read from the corrected one.',
  button: 'Save the corrected record',
  asks: [
    ...meeting,
    rows('outcomes', 'Outcomes', [...moved, where.later(), ...known])
      .fixed()
      .headedBy('plan_outcome_id')
      .later(),
    actions.later(),
    ...decided,
    longText('reason', 'Why is it being corrected?')
      .under('The correction')
      .lines(2)
      .hint('“I left Jean out of those who came”')
      .saying({ missing: 'Say why the record is being corrected' }),
  ],
})

/** Saying that a review should never have been on this child's record. */
export const reviewErrorForm = form({
  id: 'review-error',
  title: 'A review recorded in error',
  intro: 'For a review that was not held, that was recorded twice, or that stands on the wrong child’s record.',
  button: 'Put this record aside',
  asks: [...inErrorAsks],
})

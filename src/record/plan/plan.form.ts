import { cinPlanReason } from '../../vocabulary/codesets/cin-plan-reason.ts'
import { planActionStatus } from '../../vocabulary/codesets/plan-action-status.ts'
import { date, form, hidden, longText, number, oneOf, pickMany, rows, text } from '../form.ts'

const outcome = [
  longText('wanted', 'What should be different for the child?')
    .lines(2)
    .hint('“Leo is at nursery every day and collected on time”')
    .saying({ missing: 'Say what should be different for the child' }),
  text('measured_by', 'How will we know?').hint('“Nursery register each month”'),
  text('baseline', 'Where are things now?').optional().hint('“Three days in ten”'),
  number('baseline_score', 'Out of ten, how is it now?').optional().atLeast(0).atMost(10).whole(),
  text('target', 'What would be good enough?').optional().hint('“Nine days in ten by July”'),
] as const

const action = [
  longText('what', 'What will be done?').lines(2).saying({ missing: 'Say what will be done' }),
  number('outcome', 'Which outcome is it for?')
    .atLeast(1)
    .whole()
    .hint('The number of the outcome above')
    .saying({ missing: 'Give the number of the outcome it is for', short: 'Outcomes are numbered from 1' }),
  text('owner', 'Who will do it?').hint('A name, not a service').saying({ missing: 'Say who will do it' }),
  date('due_on', 'By when?').optional(),
] as const

const texts = [
  longText('contingency', 'What will happen if things do not get better?')
    .under('If it does not work')
    .optional()
    .hint('The contingency plan: what we would see, and what we would then do'),
  text('no_contingency_because', 'If there is none: why?')
    .optional()
    .hint('A plan without a contingency drifts. Your manager sees this answer.'),
  text('undated_because', 'If an action has no date: why?').optional(),
  text('agreed_with', 'Who agreed the plan?').under('The family').hint('“Leo, his mum Sarah, nana Jean, the nursery”'),
  longText('child_version', 'The plan in the child’s own words')
    .optional()
    .hint('As you would say it to this child. It prints as a page of its own, for the child to keep.'),
  number('visit_working_days', 'How often will the child be seen? Every so many working days')
    .optional()
    .atLeast(1)
    .atMost(60)
    .whole()
    .hint('Leave it empty to keep the standard, 20 working days'),
] as const

/** A new child in need plan. */
export const planForm = form({
  id: 'plan',
  title: 'Make a child in need plan',
  button: 'Save the plan for approval',
  asks: [
    pickMany('siblings', 'Make a plan for these brothers and sisters too?')
      .optional()
      .hint(
        'Each gets a plan of their own that begins with the same outcomes and actions, and is then changed by itself. A child’s own words are not copied.',
      ),
    oneOf('reason', 'Why is there a plan?', cinPlanReason),
    date('start_on', 'When was it agreed with the family?').notAfterToday(),
    longText('summary', 'In a paragraph: why we are helping, and what the plan is for')
      .lines(4)
      .hint('Everybody who opens the child’s record reads this first'),
    rows('outcomes', 'Outcomes', outcome).adding('Add another outcome'),
    rows('actions', 'Actions', action).adding('Add another action'),
    ...texts,
  ],
})

/** A plan as it stands, to change: what is new or different makes a new version. */
export const planEditForm = form({
  id: 'plan-edit',
  title: 'Change the plan',
  intro: 'A change of the words, outcomes, actions or dates makes a new version. Where an action has got to does not.',
  button: 'Save these changes',
  asks: [
    longText('because', 'Why is the plan changing?')
      .lines(2)
      .optional()
      .hint('Not needed when you only say where actions have got to'),
    longText('summary', 'In a paragraph: why we are helping, and what the plan is for').lines(4),
    rows('outcomes', 'Outcomes', [hidden('id').optional(), ...outcome]).adding('Add another outcome'),
    rows('actions', 'Actions', [
      hidden('id').optional(),
      ...action,
      oneOf('status', 'Where has it got to?', planActionStatus).optional(),
    ]).adding('Add another action'),
    ...texts,
  ],
})

/** What a manager says to a plan. */
export const planApproveForm = form({
  id: 'plan-approve',
  title: 'Approve the plan',
  button: 'Record this decision',
  asks: [
    oneOf('answer', 'Is this the right plan for this child?', [
      { code: 'approve', label: 'Yes, approve it' },
      { code: 'send_back', label: 'Not yet, send it back' },
    ] as const),
    longText('rationale', 'Why?').hint('What you read, what persuaded you, what you asked'),
    longText('to_change', 'What needs to change?').when({ answer: 'send_back' }),
    date('change_by', 'By when?').when({ answer: 'send_back' }),
  ],
})

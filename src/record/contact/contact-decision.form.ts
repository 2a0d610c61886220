import { categoryOfNeed } from '../../vocabulary/codesets/category-of-need.ts'
import { contactOutcome } from '../../vocabulary/codesets/contact-outcome.ts'
import { thresholdLevel } from '../../vocabulary/codesets/threshold-level.ts'
import { form, longText, manyOf, oneOf, pick, yesNo } from '../form.ts'

export const READ_BEFORE_DECIDING = [
  { code: 'contact', label: 'What we were told' },
  { code: 'history', label: 'The household’s history' },
  { code: 'checks', label: 'The agency checks that came back' },
  { code: 'caller', label: 'Spoke again with the person who told us' },
  { code: 'family', label: 'Spoke with the family' },
] as const

/** The decision on a contact: how much help is needed, what is to happen, and why. */
export const contactDecisionForm = form({
  id: 'contact-decision',
  title: 'Decide',
  button: 'Record the decision',
  asks: [
    oneOf('threshold_level', 'Which level of need is it?', thresholdLevel),
    manyOf('outcomes', 'What is to happen?', contactOutcome).excludes('NFA'),
    oneOf('primary_need', 'What is the main need?', categoryOfNeed).when({
      outcomes: ['REFERRAL', 'STRATEGY', 'OLA_CP'],
    }),
    pick('early_help_team_id', 'Which early help team is it offered to?').when({ outcomes: 'EH' }),
    yesNo('family_agreed', 'Has the family agreed to early help?').when({ outcomes: 'EH' }),
    longText('family_view', 'What does the family say?')
      .hint('If they have not agreed: why it is offered all the same, and who will ask them.')
      .when({ outcomes: 'EH' })
      .lines(3)
      .optional(),
    longText('rationale', 'Why, in your words').hint(
      'What worries you, what keeps the child safe, what the history adds, and why this level.',
    ),
    manyOf('read', 'What did you read or hear before deciding?', READ_BEFORE_DECIDING).saying({
      missing: 'Say what you read before deciding, if only what we were told',
    }),
    longText('missed_before', 'What do you make of what was missed before?')
      .hint('Your answer to the opportunities named above.')
      .lines(3)
      .optional(),
    longText('checks_waived_because', 'Why not wait for the checks still out?').lines(3).optional(),
    yesNo('feedback_given', 'Has the person who told us been told what will happen?'),
    longText('feedback', 'What were they told?').when({ feedback_given: true }).lines(3),
  ],
})

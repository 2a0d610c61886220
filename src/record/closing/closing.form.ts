import { cinCloseReason } from '../../vocabulary/codesets/cin-close-reason.ts'
import { cinClosureReason } from '../../vocabulary/codesets/cin-closure-reason.ts'
import { date, form, longText, oneOf } from '../form.ts'

/** Ending a child in need plan: a team manager's decision. */
export const planCloseForm = form({
  id: 'plan-close',
  title: 'Close the plan',
  button: 'Close this plan',
  asks: [
    date('end_on', 'When does the plan end?').notAfterToday(),
    oneOf('end_reason', 'How did it end?', cinCloseReason),
    longText('outcomes_met', 'What is better for the child, and how do we know?').hint(
      'Outcome by outcome. If some are not met, say why it is still right to stop.',
    ),
    longText('next_help', 'Who helps the family next?')
      .lines(3)
      .hint(
        'Names and services, or the people around them: “Jean collects on Tuesdays; the school’s family worker, Ms Iqbal”',
      ),
    date('family_told_on', 'When were the child and family told?').notAfterToday(),
    longText('rationale', 'Why, in your words?').lines(4),
  ],
})

/** Closing a child's case: everything statutory ends. */
export const caseCloseForm = form({
  id: 'case-close',
  title: 'Close the case',
  button: 'Close this case',
  asks: [
    date('close_on', 'When does it close?').notAfterToday(),
    oneOf('close_reason', 'Why does it close?', cinClosureReason),
    longText('outcomes_met', 'What is better for the child, and how do we know?').lines(4),
    longText('closing_summary', 'A closing summary').hint(
      'What brought the child to us, what was done, what changed, what should be watched for. Whoever opens it next reads this first.',
    ),
    longText('next_help', 'Who helps the family next?').lines(3),
    longText('siblings_considered', 'If brothers or sisters stay open: why close this child and not them?')
      .lines(2)
      .optional(),
    date('family_told_on', 'When were the child and family told?').notAfterToday(),
    longText('rationale', 'Why, in your words?').lines(4),
  ],
})

import { date, form, hidden, longText, manyOf, oneOf, rows, text, yesNo } from '../form.ts'
import { READ_BEFORE, RECORDED_BY_HAND } from './decision.ts'

/** A management decision: what, why, on what reading, what was challenged, and what is to be done: domain/inspection.md section 5. */
export const decisionForm = form({
  id: 'decision',
  title: 'Record a decision',
  intro: 'A decision is a sentence anybody can understand in a year’s time, the reason for it, and what happens next.',
  button: 'Record the decision',
  asks: [
    rows('earlier', 'What became of what was asked before?', [
      hidden('decision_id'),
      oneOf('state', 'Has it been done?', [
        { code: 'done', label: 'Yes' },
        { code: 'not_done', label: 'Not yet' },
        { code: 'not_needed', label: 'It is no longer needed' },
      ]),
    ])
      .fixed()
      .headedBy('decision_id')
      .optional(),
    oneOf('kind', 'What kind of decision is it?', RECORDED_BY_HAND),
    date('decided_on', 'When was it decided?').notAfterToday(),
    text('what', 'What did you decide?').hint('One sentence, as it will stand on the child’s page').atMost(200),
    longText('rationale', 'Why?')
      .hint('What is better, what is not, what worries you, and what you weighed')
      .atLeast(20)
      .lines(6)
      .saying({ short: 'Say why in a sentence or more' }),
    manyOf('read', 'What did you read before deciding?', READ_BEFORE).saying({
      missing: 'Say what you read before deciding',
    }),
    longText('challenge', 'What did you ask or doubt?').hint('The question you put to the worker').lines(3).optional(),
    yesNo('has_action', 'Is there something to be done?'),
    text('action', 'What is to be done?').when({ has_action: true }),
    text('action_owner', 'Who will do it?').when({ has_action: true }),
    date('action_due_on', 'By when?').notBefore('decided_on').when({ has_action: true }),
  ],
})

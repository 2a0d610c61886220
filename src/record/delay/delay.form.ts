import { delayReason } from '../../vocabulary/codesets/delay-reason.ts'
import { form, longText, oneOf } from '../form.ts'

/** Why a deadline passed, in the worker's words. The breach still counts. */
export const delayForm = form({
  id: 'delay',
  title: 'Say why it is late',
  intro: 'A manager reads this and accepts it or asks again. The deadline still counts as missed.',
  button: 'Give the reason',
  asks: [
    oneOf('code', 'What was the main reason?', delayReason),
    longText('detail', 'What happened, and what are you doing about it?').atLeast(20).atMost(1000).lines(4),
  ],
})

/** A manager's answer to the reason. */
export const delayAnswerForm = form({
  id: 'delay-answer',
  title: 'Answer the reason for the delay',
  button: 'Record the answer',
  asks: [
    oneOf('answer', 'Do you accept the reason?', [
      { code: 'accepted', label: 'Yes, the delay is accepted' },
      { code: 'not_accepted', label: 'No, ask again', meaning: 'The reason is set aside and the worker gives another' },
    ]),
    longText('rationale', 'Why?').atLeast(10).lines(3),
  ],
})

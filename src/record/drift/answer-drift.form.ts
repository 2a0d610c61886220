import { driftAnswer } from '../../vocabulary/codesets/drift-answer.ts'
import { date, form, longText, oneOf } from '../form.ts'

/** What the person who can act says about a sign of drift. */
export const answerDriftForm = form({
  id: 'drift-answer',
  title: 'Answer this sign of drift',
  button: 'Answer',
  asks: [
    oneOf('answer', 'What is your answer?', driftAnswer).saying({ missing: 'Choose what your answer is' }),
    longText('says', 'Say it in your own words')
      .hint('What is being done, by whom; or why it is as it should be. The next person up reads this.')
      .lines(4)
      .atLeast(10)
      .saying({ missing: 'Say what is being done, or why it is as it should be' }),
    date('until_on', 'Until when does this answer hold?')
      .hint('It goes no higher before then. If it still holds the day after, it does.')
      .when({ answer: ['acting', 'explained'] }),
  ],
})

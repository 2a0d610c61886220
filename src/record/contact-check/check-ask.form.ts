import { checkAgency } from '../../vocabulary/codesets/check-agency.ts'
import { checkBasis } from '../../vocabulary/codesets/check-basis.ts'
import { form, longText, manyOf, oneOf } from '../form.ts'

export const checkAskForm = form({
  id: 'check-ask',
  title: 'Ask agencies what they know',
  button: 'Ask',
  asks: [
    manyOf('agencies', 'Whom do you ask?', checkAgency),
    oneOf('basis', 'What allows us to ask?', checkBasis),
    longText('question', 'What do you ask?')
      .hint(
        'They see this and a short summary of the child, nothing else of the record. Ask only what is needed to decide.',
      )
      .lines(4),
  ],
})

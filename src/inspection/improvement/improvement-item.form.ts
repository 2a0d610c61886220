import { date, form, longText, oneOf, pick } from '../../record/form.ts'
import { RAG_CHOICES } from './improvement.ts'

/** Whose an item is, by when, and how its owner says it goes. */
export const improvementItemForm = form({
  id: 'improvement-item',
  title: 'Owner, date and how it goes',
  asks: [
    pick('owner_id', 'Who owns it?').optional(),
    date('due_on', 'By when should it be done?').optional(),
    oneOf('rag', 'How does it go?', RAG_CHOICES).hint(
      'Blue is not offered: complete and evidenced is shown by evidence, never said.',
    ),
    longText('rag_because', 'Why?')
      .lines(3)
      .optional()
      .hint(
        'What you see that the record does not, or what it does. The board reads this beside what the record suggests.',
      ),
  ],
})

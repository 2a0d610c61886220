import { form, longText, oneOf, pick, yesNo } from '../../record/form.ts'
import { evidenceShows } from '../../vocabulary/codesets/evidence-shows.ts'

/** What a person says of one finding of a visit beside one improvement. */
export const matchForm = form({
  id: 'finding-match',
  title: 'What was asked before that this is about',
  button: 'Save',
  asks: [
    pick('item_id', 'Which improvement?').saying({ missing: 'Choose the improvement' }),
    yesNo('applies', 'Is the finding about it?'),
    oneOf('shows', 'What does the finding show of it?', evidenceShows).when({ applies: true }),
    longText('because', 'Why do you see it so?').lines(2).optional(),
  ],
})

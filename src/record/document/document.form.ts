import { documentKind } from '../../vocabulary/codesets/document-kind.ts'
import { date, file, form, oneOf, pickMany, text } from '../form.ts'
import { ENDINGS } from './document.ts'

/** A file and what it is. */
export const documentForm = form({
  id: 'document',
  title: 'Add a document',
  button: 'Add the document',
  asks: [
    file('file', 'Which file?')
      .hint('A PDF, a letter, a spreadsheet, an email, a photograph or a recording, up to 30 MB')
      .accepts(ENDINGS)
      .atMost(30)
      .saying({ missing: 'Choose the file' }),
    text('title', 'What is it?').hint('As you would say it: “School’s report for the review in May”').atMost(150),
    oneOf('kind', 'What kind of document is it?', documentKind),
    date('dated_on', 'What date is on it?').notAfterToday().optional(),
    pickMany('person_ids', 'Which children is it about?').hint('It is kept once, and stands in each child’s record'),
  ],
})

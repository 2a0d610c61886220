import { date, file, form, longText, text } from '../../record/form.ts'
import { LIMITS } from '../read-report/limits.ts'

const LARGEST_MB = LIMITS.largest_bytes / 1024 / 1024

/** One report, letter or account: the document itself, or its words. */
export const inspectionUploadForm = form({
  id: 'inspection-upload',
  title: 'Add a report, a letter or an account',
  intro:
    'It is read for you: what it is, its dates, what was judged or looked at, what needs to improve, every finding and the figures it quotes. You check it beside its pages before anything is kept as true.',
  button: 'Read it',
  asks: [
    file('report', 'The report or letter')
      .optional()
      .hint(
        `The PDF as Ofsted published it, up to ${LARGEST_MB} MB, or a text (.txt). Keep its name if you can: it says when it was published.`,
      )
      .accepts('.pdf,.txt')
      .atMost(LARGEST_MB)
      .saying({
        wrong: 'Choose a PDF, or a text that ends in .txt',
        long: `It must be smaller than ${LARGEST_MB} MB`,
      }),
    longText('pasted', 'Or paste the words of a letter or of an account')
      .optional()
      .hint('A press notice, a news story, notes of the feedback meeting. It is kept, and marked second hand.')
      .lines(8),
    text('source', 'Where is the text from?')
      .optional()
      .under('Of a text: where it is from')
      .hint('The council’s website, a newspaper, who took the notes. Not needed for a PDF.'),
    date('source_on', 'What day is the text of?').optional().notAfterToday(),
  ],
})

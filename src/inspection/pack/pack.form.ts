import { date, form, longText } from '../../record/form.ts'

/** What a person adds to a board's pack; the rest is read from the record. */
export const packForm = form({
  id: 'board-pack',
  title: 'Issue the board’s pack',
  intro:
    'The figures, the improvements and the evidence are taken as they stand now, and kept: the pack can be printed again as it was. Name no child.',
  button: 'Issue the pack',
  asks: [
    date('meeting_on', 'When does the board meet?'),
    longText('note', 'What should the board know first?')
      .hint('What got better, what did not, and what is being done about it: half a page')
      .lines(6)
      .atLeast(40)
      .saying({ short: 'Say it in two or three sentences' }),
    longText('decisions', 'What is the board asked to decide?').hint('One a line').lines(4).optional(),
  ],
})

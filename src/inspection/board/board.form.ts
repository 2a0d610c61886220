import { form, hidden, longText, oneOf, pick, rows, text, yesNo } from '../../record/form.ts'
import { boardKind } from '../../vocabulary/codesets/board-kind.ts'
import { boardMeets } from '../../vocabulary/codesets/board-meets.ts'

/** A board, and who sits on it. */
export const boardForm = form({
  id: 'board',
  title: 'A board',
  asks: [
    text('name', 'What is it called?').atMost(120),
    oneOf('kind', 'What kind of board is it?', boardKind),
    oneOf('meets', 'How often does it meet?', boardMeets),
    longText('purpose', 'What is it for?').lines(3).optional(),
    rows('members', 'Who sits on it', [
      hidden('id').optional(),
      pick('worker_id', 'Somebody who works here').optional(),
      text('name', 'Or a name').optional().atMost(120),
      text('represents', 'For whom, or as what?')
        .hint('Independent chair; the police; the council')
        .atMost(120)
        .saying({ missing: 'Say for whom they sit on the board' }),
      yesNo('is_chair', 'Do they chair it?').saying({ missing: 'Say whether they chair it' }),
    ]).adding('Add another member'),
  ],
})

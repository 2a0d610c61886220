import { date, form, hidden, longText, oneOf, pick, rows, text } from '../../record/form.ts'
import { attendanceKind } from '../../vocabulary/codesets/attendance-kind.ts'
import { boardActionAnswer } from '../../vocabulary/codesets/board-action-answer.ts'

/** Who came and what was said, matter by matter. */
export const minutesForm = form({
  id: 'minutes',
  title: 'Write the minutes',
  intro: 'They are a draft until a later meeting agrees them. Name no child: councillors and the adviser read them.',
  button: 'Save the minutes',
  asks: [
    rows('attendance', 'Who came', [
      hidden('board_member_id'),
      oneOf('took_part', 'How did they take part?', attendanceKind).saying({ missing: 'Say whether they came' }),
    ])
      .fixed()
      .headedBy('board_member_id')
      .optional(),
    longText('also_present', 'Who else was there?').lines(2).optional(),
    rows('items', 'What was said', [
      hidden('id'),
      longText('minutes', 'What was said, and what was asked?').lines(4).optional(),
    ])
      .fixed()
      .headedBy('id')
      .optional(),
  ],
})

/** A decision of the meeting. */
export const boardDecisionForm = form({
  id: 'board-decision',
  title: 'Record a decision',
  asks: [
    longText('what', 'What was decided?').lines(3).saying({ missing: 'Say what was decided' }),
    longText('why', 'Why?').lines(3).saying({ missing: 'Say why it was decided' }),
    text('decided_by', 'By whom?').hint('The board, all agreed; the chair').atMost(160),
  ],
})

/** That a decision was written down wrongly. */
export const boardDecisionOutForm = form({
  id: 'board-decision-out',
  title: 'Take this decision out of the minutes',
  intro: 'Its words and your reason stay in the history of the record.',
  button: 'Take it out',
  asks: [
    longText('because', 'Why is it wrong?')
      .hint('The board decided otherwise, or not at all; it is written twice')
      .lines(3)
      .saying({ missing: 'Say why it is taken out' }),
  ],
})

/** What somebody will do. */
export const boardActionForm = form({
  id: 'board-action',
  title: 'Record an action',
  button: 'Record the action',
  asks: [
    longText('what', 'What will be done?').lines(3).saying({ missing: 'Say what will be done' }),
    text('owner', 'Who will do it?').hint('A name, not a service').atMost(120),
    date('due_on', 'By when?'),
  ],
})

/** What the meeting heard of an earlier action. */
export const boardActionAnswerForm = form({
  id: 'board-action-answer',
  title: 'What became of this action?',
  asks: [
    oneOf('answer', 'What did the meeting hear?', boardActionAnswer),
    longText('says', 'What shows it, or why not?')
      .lines(3)
      .saying({ missing: 'Say what shows it, or why it is carried forward or no longer needed' }),
    date('due_on', 'By when, now?').when({ answer: 'carried' }),
  ],
})

/** That a later meeting agreed the minutes. */
export const minutesAgreeForm = form({
  id: 'minutes-agree',
  title: 'The minutes were agreed',
  intro: 'From then on they do not change.',
  button: 'Save: they are agreed',
  asks: [pick('agreed_meeting_id', 'At which meeting?').saying({ missing: 'Choose the meeting that agreed them' })],
})

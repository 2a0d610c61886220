import { date, form, hidden, longText, number, oneOf, rows, text, yesNo } from '../../record/form.ts'
import { GRADE_CHOICES, TONE_CHOICES } from './inspection.ts'

/** What was read of a report, to correct where it is wrong and then accept. `page` is where it stands in the document. */
export const inspectionCheckForm = form({
  id: 'inspection-check',
  title: 'Check what was read',
  button: 'Accept this report',
  asks: [
    text('authority', 'Which authority is it about?').saying({ missing: 'Say which authority the report is about' }),
    date('start_on', 'When did the inspection begin?').notAfterToday(),
    date('end_on', 'When did it end?')
      .notAfterToday()
      .notBefore('start_on')
      .saying({ before: 'The inspection ended before it began: look at both dates' }),
    date('published_on', 'When was the report published?')
      .optional()
      .notAfterToday()
      .notBefore('end_on')
      .saying({ before: 'The report was published before the inspection ended: look at both dates' }),
    text('lead_inspectors', 'Who led it?').optional().hint('Names with commas between'),
    oneOf('overall', 'Overall effectiveness', GRADE_CHOICES).optional(),
    rows('judgements', 'Judgements', [
      hidden('area').optional(),
      longText('label', 'What was judged').lines(2).saying({ missing: 'Say what was judged' }),
      oneOf('grade', 'Grade', GRADE_CHOICES).saying({ missing: 'Choose the grade' }),
    ])
      .optional()
      .adding('Add another judgement'),
    rows('improvements', 'What needs to improve', [
      hidden('page').optional(),
      longText('text', 'In the inspectors’ words').lines(3).saying({ missing: 'Write what needs to improve' }),
      text('group', 'Under which heading').optional(),
      number('paragraph', 'Paragraph it names').optional().whole().atLeast(1).atMost(999),
      yesNo('is_priority', 'Is it an area for priority action?').optional(),
    ])
      .optional()
      .adding('Add another improvement'),
    rows('findings', 'Findings', [
      hidden('page').optional(),
      number('paragraph', 'Paragraph').optional().whole().atLeast(1).atMost(999),
      text('section', 'Section').optional(),
      longText('text', 'What it says').lines(5).saying({ missing: 'Write what the paragraph says' }),
      oneOf('tone', 'What it finds', TONE_CHOICES).optional(),
    ])
      .optional()
      .adding('Add another finding'),
    longText('accepted_note', 'Anything to say about how it was read or corrected?').optional().lines(2),
  ],
})

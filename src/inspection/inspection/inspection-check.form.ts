import { date, form, hidden, longText, number, oneOf, rows, text, yesNo } from '../../record/form.ts'
import { GRADE_CHOICES, TONE_CHOICES } from './inspection.ts'
import { INSPECTION_KINDS, VISIT_KINDS } from './say-inspection.ts'

const VISIT = { kind: VISIT_KINDS }
const GRADED = { kind: ['inspection', 'review'] }

const WHOSE = [
  { code: 'ours', label: 'It is about us: what it asks for joins our programme' },
  { code: 'kept', label: 'It is about somebody else: keep it to read, and let nothing of it join our programme' },
] as const

/** Of one thing corrected; where it is left empty the reason given for the whole stands. */
const WHY = text('because', 'Why you corrected this').optional()

/**
 * What was read of a report, a letter or an account, to correct where it is wrong and then accept. `page` is where a thing
 * stands in the document, and `key` its place in what was read: empty for what a person adds.
 */
export const inspectionCheckForm = form({
  id: 'inspection-check',
  title: 'Check what was read',
  button: 'Accept it',
  asks: [
    oneOf('kind', 'What is it of?', INSPECTION_KINDS).saying({ missing: 'Say whether it is an inspection or a visit' }),
    number('visit_number', 'Which monitoring visit since the judgement?')
      .optional()
      .when({ kind: 'monitoring visit' })
      .hint('4 for the fourth')
      .whole()
      .atLeast(1)
      .atMost(20),
    text('authority', 'Which authority is it about?').saying({ missing: 'Say which authority it is about' }),
    oneOf('whose', 'Is it for our programme?', WHOSE).later(),
    longText('kept_because', 'Why?').later().lines(2),
    date('start_on', 'When did it begin?').notAfterToday(),
    date('end_on', 'When did it end?')
      .notAfterToday()
      .notBefore('start_on')
      .saying({ before: 'It ended before it began: look at both dates' }),
    date('published_on', 'When was it published?')
      .optional()
      .notAfterToday()
      .notBefore('end_on')
      .saying({ before: 'It was published before it ended: look at both dates' }),
    text('framework', 'Under which framework?').optional().hint('ILACS since 2018, SIF before it'),
    text('lead_inspectors', 'Who led it?').optional().when(GRADED).hint('Names with commas between'),
    text('inspectors', 'Who inspected?').optional().when(VISIT).hint('Everybody, the lead first, with commas between'),
    longText('looked_at', 'What did they look at?').optional().when(VISIT).lines(3).hint('One thing a line'),
    longText('headline', 'Headline').optional().when(VISIT).lines(3),
    oneOf('overall', 'Overall effectiveness', GRADE_CHOICES).optional().when(GRADED),
    rows('judgements', 'Judgements', [
      hidden('key').optional(),
      hidden('area').optional(),
      longText('label', 'What was judged').lines(2).saying({ missing: 'Say what was judged' }),
      oneOf('grade', 'Grade', GRADE_CHOICES).saying({ missing: 'Choose the grade' }),
    ])
      .optional()
      .when(GRADED)
      .adding('Add another judgement'),
    rows('improvements', 'What needs to improve', [
      hidden('key').optional(),
      hidden('page').optional(),
      longText('text', 'In the inspectors’ words').lines(3).saying({ missing: 'Write what needs to improve' }),
      text('group', 'Under which heading').optional(),
      number('paragraph', 'Paragraph it names').optional().whole().atLeast(1).atMost(999),
      yesNo('is_priority', 'Is it an area for priority action?').optional(),
      WHY,
    ])
      .optional()
      .adding('Add another improvement'),
    rows('findings', 'Findings', [
      hidden('key').optional(),
      hidden('page').optional(),
      number('paragraph', 'Paragraph').optional().whole().atLeast(1).atMost(999),
      text('section', 'Section').optional(),
      longText('text', 'What it says').lines(5).saying({ missing: 'Write what the paragraph says' }),
      oneOf('tone', 'What it finds', TONE_CHOICES).optional(),
      WHY,
    ])
      .optional()
      .adding('Add another finding'),
    rows('figures', 'Figures', [
      hidden('key').optional(),
      hidden('finding').optional(),
      number('paragraph', 'Paragraph that quotes it').optional().whole().atLeast(1).atMost(999),
      number('value', 'Figure').saying({ missing: 'Write the figure' }),
      number('out_of', 'Out of').optional(),
      number('was', 'It was').optional(),
      text('unit', 'In what').saying({ missing: 'Say what the figure is in: per cent, number, working days' }),
      text('counts', 'What it counts').optional(),
    ])
      .optional()
      .adding('Add another figure'),
    longText('corrected_because', 'Why did you correct what was read?')
      .later()
      .hint('Asked for only when something was changed. It stays with each correction.')
      .lines(2),
    longText('accepted_note', 'Anything else to say about it?').optional().lines(2),
  ],
})

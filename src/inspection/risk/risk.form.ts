import { date, form, longText, oneOf, pick, text } from '../../record/form.ts'
import { IMPACTS, LIKELIHOODS } from './risk.ts'

const scored = (words: readonly string[]) =>
  words.map((word, n) => ({ code: `${n + 1}` as '1' | '2' | '3' | '4' | '5', label: `${n + 1}: ${word}` }))

const likelihood = oneOf('likelihood', 'How likely is it?', scored(LIKELIHOODS)).hint(
  'As things are now, with what is done about it.',
)
const impact = oneOf('impact', 'How bad would it be?', scored(IMPACTS)).hint(
  'For children first, then for the programme.',
)

const told = [
  longText('what', 'What may happen, or has?').lines(2).atMost(400).saying({ missing: 'Say what may happen' }),
  longText('cause', 'What brings it about?').lines(2).saying({ missing: 'Say what brings it about' }),
  date('happened_on', 'If it has happened: when?')
    .notAfterToday()
    .optional()
    .hint('It is then an issue, and stays in the same list. Leave it empty while it only may.'),
] as const

const answered = [
  longText('mitigation', 'What is done about it?').lines(3).saying({ missing: 'Say what is done about it' }),
  pick('owner_id', 'Who watches it?').saying({ missing: 'Choose who watches it' }),
  pick('threatens', 'What does it threaten?').saying({ missing: 'Choose what it threatens' }),
] as const

/** A risk to the programme, or an issue: a risk that has happened. */
export const riskForm = form({
  id: 'risk',
  title: 'Add a risk or an issue',
  intro: 'It is read by the board, and names no child.',
  button: 'Add it',
  asks: [...told, likelihood, impact, ...answered],
})

/** What a risk is and who watches it. Its score is changed by looking at it again, so that each score is kept. */
export const riskChangeForm = form({
  id: 'risk-change',
  title: 'Change a risk',
  intro: 'To change its score, review it: each score is kept with why.',
  asks: [...told, ...answered],
})

/** What somebody makes of a risk, having looked at it again. */
export const riskReviewForm = form({
  id: 'risk-review',
  title: 'Review a risk',
  button: 'Save the review',
  asks: [
    likelihood,
    impact,
    longText('says', 'What do you make of it?')
      .lines(3)
      .hint('What has changed since it was last looked at, and whether what is done about it works')
      .saying({ missing: 'Say what you make of it' }),
    text('escalated_to', 'To whom is it escalated, if to anybody?')
      .atMost(120)
      .optional()
      .hint('The improvement board, the chief executive. Leave it empty where its owner can deal with it.'),
  ],
})

/** That a risk is over, and why. */
export const riskCloseForm = form({
  id: 'risk-close',
  title: 'Close a risk',
  intro: 'It stays in the list, with its history.',
  button: 'Close it',
  asks: [
    date('closed_on', 'When was it over?').notAfterToday(),
    longText('closed_because', 'Why?').lines(3).saying({ missing: 'Say why it is closed' }),
  ],
})

import { date, form, longText, text } from '../form.ts'
import { inErrorAsks } from '../in-error.ts'

const given = [
  text('what', 'What does the child or family receive?').saying({ missing: 'Say what the child or family receives' }),
  text('provider', 'Who gives it?').saying({ missing: 'Say who gives it' }),
  date('start_on', 'From when?').saying({ missing: 'Enter the day it began or begins' }),
  date('end_on', 'Until when, if it has ended?')
    .optional()
    .notBefore('start_on')
    .saying({ before: 'It cannot end before it began' }),
] as const

const changed = longText('what_changed', 'What has changed for the child because of it?').optional().lines(3)

/** Recording help a child or family receives while we are involved. */
export const serviceGivenForm = form({
  id: 'service-given',
  title: 'Record help the child receives meanwhile',
  intro: 'Help does not have to wait for the assessment or the plan.',
  asks: [...given, changed],
})

/** Ending it: when, why, and what it did. */
export const serviceEndForm = form({
  id: 'service-end',
  title: 'End this help',
  button: 'Record that it ended',
  asks: [
    date('end_on', 'When did it end?').notAfterToday().saying({ missing: 'Enter the day it ended' }),
    longText('ended_because', 'Why did it end?')
      .lines(2)
      .hint('“The twelve weeks are over”, or “Sarah stopped going; the mornings are too early”')
      .saying({ missing: 'Say why it ended' }),
    changed,
  ],
})

/** Correcting what was recorded of it. */
export const serviceCorrectForm = form({
  id: 'service-correct',
  title: 'Correct the record of this help',
  intro: 'Nothing is lost: the record as it was is kept and can be read from the corrected one.',
  button: 'Save the corrected record',
  asks: [
    ...given,
    longText('ended_because', 'Why did it end, if it has?').optional().lines(2),
    changed,
    longText('reason', 'Why is it being corrected?')
      .under('The correction')
      .lines(2)
      .hint('“It began a week later than I wrote”')
      .saying({ missing: 'Say why the record is being corrected' }),
  ],
})

/** Saying that it should never have been on this child's record. */
export const serviceErrorForm = form({
  id: 'service-error',
  title: 'Help recorded in error',
  intro: 'For help that was never given, that was recorded twice, or that stands on the wrong child’s record.',
  button: 'Put this record aside',
  asks: [...inErrorAsks],
})

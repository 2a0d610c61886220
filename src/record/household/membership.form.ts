import { voidReason } from '../../vocabulary/codesets/void-reason.ts'
import { date, form, longText, oneOf, pick, yesNo } from '../form.ts'

/** Somebody has moved out of a household, or never lived there. */
export const moveOutForm = form({
  id: 'household-end',
  title: 'Moved out of the household',
  asks: [
    oneOf('what', 'What happened?', [
      { code: 'ended', label: 'They moved out', meaning: 'They stay on the list, as somebody who lived here' },
      {
        code: 'mistake',
        label: 'They never lived here',
        meaning: 'The entry is put aside: kept in the history, and shown nowhere else',
      },
    ]),
    date('end_on', 'When did they move out?')
      .when({ what: 'ended' })
      .notAfterToday()
      .saying({ missing: 'Enter the day they moved out' }),
    longText('end_reason', 'Why?')
      .when({ what: 'ended' })
      .lines(2)
      .atMost(500)
      .hint('“Asked to leave after the police were called”, “went to live with his father”')
      .saying({ missing: 'Say why they moved out' }),
    yesNo('ends_address', 'Does the home address recorded for them end on that day too?')
      .when({ what: 'ended' })
      .optional(),
    oneOf('reason', 'What is the mistake?', voidReason).when({ what: 'mistake' }),
  ],
})

/** An ending of somebody's time in a household that was an error. */
export const putBackForm = form({
  id: 'household-restore',
  title: 'They did not move out',
  button: 'Put them back',
  asks: [
    longText('reason', 'What was wrong?')
      .lines(2)
      .hint('The ending is put aside and kept with your reason.')
      .saying({ missing: 'Say what was wrong' }),
  ],
})

/** Somebody of the family has come to live in a household. */
export const moveInForm = form({
  id: 'household-new',
  title: 'Moved in',
  intro: 'Somebody on record has come, or come back, to live in this home.',
  asks: [
    pick('other_id', 'Who has moved in?').saying({ missing: 'Choose who has moved in' }),
    date('start_on', 'When?').notAfterToday().saying({ missing: 'Enter the day they moved in' }),
  ],
})

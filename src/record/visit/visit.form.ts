import { notSeenReason } from '../../vocabulary/codesets/not-seen-reason.ts'
import { seenAloneReason } from '../../vocabulary/codesets/seen-alone-reason.ts'
import { visitMode } from '../../vocabulary/codesets/visit-mode.ts'
import { visitPlace } from '../../vocabulary/codesets/visit-place.ts'
import { visitPurpose } from '../../vocabulary/codesets/visit-purpose.ts'
import { visitType } from '../../vocabulary/codesets/visit-type.ts'
import { voiceMethod } from '../../vocabulary/codesets/voice-method.ts'
import { date, form, hidden, longText, moment, oneOf, pick, pickMany, rows, text, yesNo } from '../form.ts'
import { inErrorAsks } from '../in-error.ts'

/** The kinds of visit these tracks make; the others come with theirs. */
const kinds = visitType.codes.filter(({ code }) => ['CIN', 'ASSESS', 'UNANN'].includes(code))

/** Planning a visit: when, by whom, to whom and what for. */
export const visitPlanForm = form({
  id: 'visit-plan',
  title: 'Plan a visit',
  button: 'Plan this visit',
  asks: [
    moment('planned_at', 'When is the visit?').hint('For example 4 12 2026 at 3:30pm'),
    pick('worker_id', 'Who will visit?'),
    pickMany('person_ids', 'Which children is it for?'),
    oneOf('type', 'What kind of visit is it?', kinds),
    oneOf('purpose_code', 'Why is it being made?', visitPurpose),
    text('purpose', 'What do you want to find out or do?').hint(
      'In your own words: “Play a game with Leo about home; see the new bed”',
    ),
  ],
})

/** What happened for one child. Each has an entry of their own: nothing is copied from a brother or sister. */
const child = [
  hidden('person_id'),
  yesNo('part', 'Was this child to be seen at this visit?'),
  yesNo('seen', 'Did you see the child?').when({ part: true }).saying({ missing: 'Say whether you saw the child' }),
  oneOf('not_seen_reason', 'Why not?', notSeenReason)
    .when({ seen: false })
    .saying({ missing: 'Say why the child was not seen' }),
  yesNo('seen_alone', 'Did you see the child alone?')
    .when({ seen: true })
    .saying({ missing: 'Say whether you saw the child alone' }),
  oneOf('not_alone_reason', 'Why not alone?', seenAloneReason)
    .when({ seen_alone: false })
    .saying({ missing: 'Say why the child was not seen alone' }),
  yesNo('bedroom_seen', 'Did you see where the child sleeps?').when({ seen: true }).optional(),
  longText('voice', 'What did the child say, in the child’s own words?')
    .when({ seen: true })
    .optional()
    .hint('As they said it. For a baby, or a child who does not use words, leave it empty and write what you saw.'),
  oneOf('how_communicated', 'How did they tell you?', voiceMethod).when({ seen: true }).optional(),
  longText('what_changed', 'What has changed, or will change, because of what they said?')
    .when({ seen: true })
    .optional()
    .hint('Even something small: “Nana now comes on Tuesdays”. If nothing has yet, leave it empty.'),
  longText('observation', 'What did you see?').when({ seen: true }).optional(),
  longText('analysis', 'What do you make of it?')
    .when({ part: true })
    .hint('Is this child safer than last time? What does it mean for the plan?')
    .saying({ missing: 'Write what you make of it, for this child' }),
  text('next_step', 'What happens next?').when({ part: true }).optional(),
  text('next_step_owner', 'Who will do it?').when({ part: true }).optional(),
  date('next_step_due_on', 'By when?').when({ part: true }).optional(),
] as const

const visit = [
  moment('held_at', 'When did you visit?').notAfterToday().saying({ future: 'A visit is recorded after it is made' }),
  oneOf('mode', 'How?', visitMode).hint(
    'A call or a video call is kept and shown, but does not count as seeing a child.',
  ),
  oneOf('place', 'Where?', visitPlace).when({ mode: 'in_person' }),
  oneOf('type', 'What kind of visit was it?', kinds),
  oneOf('purpose_code', 'Why was it made?', visitPurpose),
  text('purpose', 'What did you set out to find out or do?'),
  text('others_present', 'Who else was there?').optional().hint('“Mum, her sister Jo, the health visitor”'),
  rows('children', 'Each child', child).fixed().headedBy('person_id'),
] as const

/** Recording a visit: once for the family, with an entry for each child. */
export const visitForm = form({
  id: 'visit',
  title: 'Record a visit',
  intro: 'One visit, written once. Each child has an entry of their own.',
  button: 'Record this visit',
  asks: visit,
})

/** Correcting what was recorded: the same questions as they were answered, and why they are answered anew. */
export const visitCorrectForm = form({
  id: 'visit-correct',
  title: 'Correct the record of a visit',
  intro: 'Nothing is lost: the record as it was is kept and can be read from the corrected one.',
  button: 'Save the corrected record',
  asks: [
    ...visit,
    longText('reason', 'Why is it being corrected?')
      .under('The correction')
      .lines(2)
      .hint('“I wrote Tuesday; the visit was on Monday”')
      .saying({ missing: 'Say why the record is being corrected' }),
  ],
})

/** Saying that a visit should never have been on these children's records. */
export const visitErrorForm = form({
  id: 'visit-error',
  title: 'A visit recorded in error',
  intro: 'For a visit that was never made, that was recorded twice, or that stands on the wrong child’s record.',
  button: 'Put this record aside',
  asks: [
    pickMany('person_ids', 'On whose record does it stand in error?')
      .atLeast(1)
      .saying({ missing: 'Choose at least one child' }),
    ...inErrorAsks,
  ],
})

import { date, file, form, hidden, longText, oneOf, pick, rows, text } from '../../record/form.ts'
import { agendaPurpose } from '../../vocabulary/codesets/agenda-purpose.ts'
import { meetingStatus } from '../../vocabulary/codesets/meeting-status.ts'
import { LIMITS } from '../read-report/limits.ts'

const LARGEST_MB = LIMITS.largest_bytes / 1024 / 1024

/** A meeting is held by writing its minutes, never by choosing so. */
const TO_COME = meetingStatus.codes.filter(({ code }) => code !== 'held')

const when = [
  date('meets_on', 'When does it meet?'),
  text('starts_at', 'At what time?').hint('10:00').atMost(20).optional(),
  text('place', 'Where?').atMost(160),
] as const

/** A meeting to come. */
export const meetingForm = form({
  id: 'board-meeting',
  title: 'Plan a meeting',
  button: 'Plan the meeting',
  asks: when,
})

/** When and where a meeting is, or that it is cancelled. */
export const meetingChangeForm = form({
  id: 'board-meeting-change',
  title: 'Change the meeting',
  asks: [
    ...when,
    oneOf('status', 'Does it meet?', TO_COME),
    longText('cancelled_because', 'Why is it cancelled?')
      .lines(2)
      .when({ status: 'cancelled' })
      .saying({ missing: 'Say why the meeting is cancelled' }),
  ],
})

/** Draws the agenda up from the programme. */
export const agendaDraftForm = form({
  id: 'agenda-draft',
  title: 'Draft the agenda from the programme',
  intro: 'You can change every line of it afterwards.',
  button: 'Draft the agenda',
  asks: [],
})

/** The agenda as it stands, to change. */
export const agendaForm = form({
  id: 'agenda',
  title: 'The agenda',
  asks: [
    rows('items', 'Matters', [
      hidden('id').optional(),
      longText('title', 'What is it about?').lines(2).saying({ missing: 'Say what the matter is about' }),
      text('presenter', 'Who presents it?').optional().atMost(120),
      oneOf('purpose', 'What is the board asked?', agendaPurpose).saying({
        missing: 'Say whether it is for decision, discussion or information',
      }),
    ])
      .adding('Add another matter')
      .saying({ missing: 'Write at least one matter' }),
  ],
})

/** Something the meeting is given. */
export const paperForm = form({
  id: 'board-paper',
  title: 'Add a paper',
  button: 'Add the paper',
  asks: [
    oneOf('kind', 'What is it?', [
      { code: 'pack', label: 'A pack that was issued' },
      { code: 'minutes', label: 'Agreed minutes of another meeting' },
      { code: 'file', label: 'A PDF' },
    ]),
    pick('board_pack_id', 'Which pack?').when({ kind: 'pack' }).saying({ missing: 'Choose the pack' }),
    pick('minutes_of_id', 'Minutes of which meeting?')
      .when({ kind: 'minutes' })
      .saying({ missing: 'Choose the meeting' }),
    text('title', 'What is it called?').when({ kind: 'file' }).atMost(160),
    file('file', 'Which PDF?')
      .hint(`Up to ${LARGEST_MB} MB, with words that can be read: each is looked through for names`)
      .accepts('.pdf')
      .atMost(LARGEST_MB)
      .when({ kind: 'file' })
      .saying({ missing: 'Choose the PDF' }),
  ],
})

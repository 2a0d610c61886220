import type { CodeOf } from '../../vocabulary/codeset.ts'
import type { delayReason } from '../../vocabulary/codesets/delay-reason.ts'

type Why = readonly [code: CodeOf<typeof delayReason>, detail: string]

const ASSESSING: readonly Why[] = [
  ['specialist_report', 'The paediatrician’s letter came three weeks late. Everything else is written and agreed.'],
  ['other_agency', 'Adult mental health would not share without a new consent form. It is signed and they have it.'],
  [
    'worker_absent',
    'I was off for a fortnight and nobody could be asked to write it for me. It is half done and comes on Friday.',
  ],
  [
    'new_information',
    'The father told us on day forty of an older child elsewhere. I have asked that authority for its record.',
  ],
  ['family_asked', 'The family asked to read it together before it is finished. They come in on Thursday.'],
  [
    'workload',
    'Two court statements the same fortnight. I have given the next new one back so that this is done first.',
  ],
]

const SEEING: readonly Why[] = [
  [
    'family_unavailable',
    'Nobody in, twice, though it was agreed by message. School saw the child both days; I go there tomorrow.',
  ],
  [
    'child_or_family_ill',
    'All of them had sickness. Rang each day instead, and the health visitor went on the Wednesday.',
  ],
  ['recording', 'The visit was made on the day. I wrote it up late and have said so to my manager.'],
  ['worker_absent', 'I was off for two weeks and the visit in my diary was not picked up. It is made now.'],
  [
    'workload',
    'Put off for another child’s emergency. Booked for the next free morning, and the duty worker has rung.',
  ],
]

const REVIEWING: readonly Why[] = [
  ['other_agency', 'School could not send anybody before half-term and the meeting is little use without them.'],
  ['family_asked', 'Mum’s shifts changed on the morning. She chose the new date and will bring her sister.'],
  ['not_quorate', 'Only the family and I came. We talked, and meet again when the nurse is back.'],
  ['worker_absent', 'It fell in the week I was off and nobody picked it up. School and the family have the new date.'],
]

/** Why deadlines of each kind passed, in workers’ words. */
export const WHY_LATE: Readonly<Record<string, readonly Why[]>> = {
  'AS-01': ASSESSING,
  'AS-02': ASSESSING,
  'AS-03': SEEING,
  'CIN-01': REVIEWING,
  'CIN-02': REVIEWING,
  'CIN-03': REVIEWING,
  'CIN-04': SEEING,
}

/** What managers answer. */
export const ACCEPTED: readonly string[] = [
  'A fair reason, and the child was not left without anybody in the meantime.',
  'Accepted this once. The new date is in my diary too.',
  'It could not be helped, and it was said before I had to ask.',
]
export const NOT_ACCEPTED: readonly string[] = [
  'This says what happened and not what is being done about it.',
  'The same reason as last time. Say what will be different.',
]

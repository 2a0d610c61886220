import type { Row } from '../rows.ts'
import type { Need } from '../words/inventory.ts'

type Kind = Row<'document'>['kind']

/** Warnings that go with a need: the kind, what visitors are told, and whose record it stands on. */
export const WARNINGS: Readonly<
  Partial<Record<Need, readonly (readonly [type: string, detail: string, whose: 'adult' | 'child' | 'teenager'])[]>>
> = {
  domestic_abuse: [
    ['violence', 'Threatened a worker on the doorstep in March. Visit in pairs; do not discuss the move.', 'adult'],
    ['domestic_abuse', 'Non-molestation order in force. Do not share the address or the school.', 'child'],
    ['call_police_first', 'Firearms marker at the address. Speak to the police before an unannounced visit.', 'adult'],
  ],
  neglect: [
    ['dog', 'Two large dogs, not tied. Ring ahead so that they are in the yard.', 'adult'],
    ['premises', 'Floor unsafe on the landing. Stay downstairs until housing have mended it.', 'adult'],
  ],
  substances: [
    ['no_lone_visits', 'Unknown visitors in the house in the evenings. Visit in pairs after four.', 'adult'],
  ],
  mental_health: [
    ['self_harm', 'Safety plan on file. Ring the crisis line with her if she says she is not safe.', 'adult'],
  ],
  exploitation: [
    ['exploitation_criminal', 'Believed to be carrying for older males. Agreed code word on file.', 'teenager'],
    ['missing', 'Goes missing at weekends: see the trigger plan for where and with whom.', 'teenager'],
    [
      'exploitation_sexual',
      'Met by an adult male in a grey car. Report sightings to the police the same day.',
      'teenager',
    ],
  ],
  disability: [['allergy', 'Severe nut allergy; carries two adrenaline pens.', 'child']],
}

/** Short documents on a file. */
export const DOCUMENTS: readonly (readonly [title: string, kind: Kind, lines: readonly string[]])[] = [
  [
    'School report on {child}',
    'education',
    [
      '{child} is a well-liked member of the class.',
      'Attendance has moved between 71% and 92% over the year. When {he} is here {he} works hard, and is proudest of art and PE.',
      'We would like to be told when the plan changes.',
    ],
  ],
  [
    'Minutes of the family meeting',
    'minutes',
    [
      'Present: {mum}, {dad}, grandmother, school and the social worker.',
      'The family’s own plan: grandmother has the children on Wednesdays; {dad} does Saturday mornings; nobody argues in front of them.',
      'To meet again in six weeks.',
    ],
  ],
  [
    'Letter from the paediatrician about {child}',
    'medical',
    [
      'Seen in clinic with {mum}. Growth is following a lower line than expected; there is no medical cause.',
      'To be weighed monthly by the health visitor. Review in three months.',
    ],
  ],
  [
    'What {child} wrote for the review',
    'childs_work',
    [
      'I like: football, nana’s tea, my new bed, Miss Larkin.',
      'I don’t like: shouting, moving house, when people are late.',
      'I want everyone to know that I am good at drawing.',
    ],
  ],
  [
    'Letter to the family after the assessment',
    'letter',
    [
      'Thank you for talking to us. This is what we found, in plain words, and what we agreed.',
      'You can ask for anything in it to be put right, and you can complain. The last page says how.',
    ],
  ],
]

export const CONFLICTS = ['neighbour', 'friend', 'relative', 'previous_employer'] as const

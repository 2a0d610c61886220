import { folded } from '../letters.ts'
import type { Fault, JudgedBefore, Report } from '../report.ts'
import { joined } from './joined.ts'
import type { Letter } from './parts.ts'
import { sameAuthority } from './subject.ts'
import type { VisitDates } from './visit-dates.ts'

/** What was seen on the way, besides what the report holds. */
export type Seen = {
  names: string[]
  dates: VisitDates
  numbers: number[]
  judged: JudgedBefore[]
  signer: string | null
  named: string[]
}

type Check = [boolean, string, string]

const asFaults = (checks: Check[]): Fault[] =>
  checks.filter(([wrong]) => wrong).map(([, field, says]) => ({ field, says }))

/** Who it is about and when it was. */
const aboutWhom = (report: Report, letter: Letter, { names, dates }: Seen): Check[] => {
  const { authority, published, inspection_start, inspection_end } = report
  const others = [...new Set(names)].filter(name => authority !== null && !sameAuthority(name, authority))
  return [
    [authority === null, 'authority', 'The authority was not found in the letter.'],
    [
      letter.subject === null,
      'authority',
      'No subject line was found, such as “Focused visit to … children’s services”.',
    ],
    [
      others.length > 0,
      'authority',
      `The letter names another authority where it names its own: ${others.join(', ')}.`,
    ],
    [inspection_start === null, 'inspection_start', 'The days of the visit were not found.'],
    [
      dates.inferred && inspection_start !== null,
      'inspection_start',
      'The letter does not print the year of the visit: it was taken from the letter’s date.',
    ],
    [dates.others.length > 0, 'inspection_start', `Other days are given for a visit: ${dates.others.join('; ')}.`],
    [published === null, 'published', 'The letter bears no date that was found.'],
    [
      published !== null && inspection_end !== null && inspection_end > published,
      'inspection_end',
      'The visit ends after the day the letter bears.',
    ],
  ]
}

const byWhom = (report: Report, { signer, named }: Seen): Check[] => {
  const none = (report.visit?.inspectors.length ?? 0) === 0
  return [
    [none, 'lead_inspectors', 'No inspector was found.'],
    [
      !none && signer === null,
      'lead_inspectors',
      'No signature was found: the first inspector named is taken to lead.',
    ],
    [signer !== null && named.length === 0, 'lead_inspectors', 'Only the signature names an inspector.'],
    [
      signer !== null && named.length > 0 && !named.includes(signer),
      'lead_inspectors',
      `${signer} signs the letter and is not named among its inspectors.`,
    ],
  ]
}

const whichVisit = (report: Report, { numbers, judged }: Seen): Check[] => [
  [
    report.kind === 'monitoring visit' && numbers.length === 0,
    'visit.number',
    'The letter does not say which monitoring visit this was.',
  ],
  [numbers.length > 1, 'visit.number', `The letter says more than one number of its own visit: ${numbers.join(', ')}.`],
  [
    judged.length > 1,
    'visit.judged_before',
    `Earlier judgements named: ${judged.map(each => `${each.grade} (${each.on ?? 'no date'})`).join(', ')}. The latest was taken.`,
  ],
  [report.visit?.looked_at.length === 0, 'visit.looked_at', 'What the inspectors looked at was not found.'],
  [report.visit?.headline === null, 'visit.headline', 'No headline was found under a heading of its own.'],
]

const speaksOfPriority = (text: string) =>
  /\bpriority action/.test(folded(text).replace(/\b(no|not any|without) (areas? for )?priority action/g, ''))

const saidNone = (letter: Letter) =>
  letter.sections.some(
    each => each.part === 'improve' && each.blocks.some(block => /^(there (are|were) )?(no|none)\b/i.test(block.text)),
  )

const whatItAsks = ({ kind, improvements, findings }: Report, letter: Letter): Check[] => {
  const texts = letter.sections.flatMap(({ heading, blocks }) => [heading ?? '', ...blocks.map(block => block.text)])
  const priority = improvements.some(each => each.priority)
  const headed = letter.sections.some(section => section.part === 'improve')
  return [
    [
      kind === 'focused visit' && improvements.length === 0 && !saidNone(letter),
      'improvements',
      'Nothing was found under what needs to improve.',
    ],
    [
      kind === 'focused visit' && improvements.length > 0 && !headed,
      'improvements',
      'No heading of what needs to improve was found: all that was read is under priority action.',
    ],
    [
      !priority && texts.some(speaksOfPriority),
      'improvements',
      'The letter speaks of priority action, but no area for it was found under a heading.',
    ],
    [findings.length === 0, 'findings', 'No findings were found.'],
  ]
}

/** What a person should look at before accepting what was read of a letter. */
export const letterFaults = (report: Report, letter: Letter, seen: Seen): Fault[] => [
  ...asFaults([
    ...aboutWhom(report, letter, seen),
    ...byWhom(report, seen),
    ...whichVisit(report, seen),
    ...whatItAsks(report, letter),
  ]),
  ...joined(report, letter),
]

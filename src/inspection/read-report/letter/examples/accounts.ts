import type { Example } from './example.ts'

const pressNotice: Example = {
  id: 'account, press notice',
  setting: {},
  words: [
    'Aldermere welcomes findings of Ofsted visit',
    'Published on 19 March 2026',
    'Ofsted inspectors made a focused visit to Aldermere Borough Council on 4 and 5 February 2026 to look at the front door of children’s services.',
    'Inspectors found that contacts are screened promptly and that thresholds are well understood. They said that 94% of contacts were decided within one working day.',
    'The letter says that managers do not always record why they decide as they do.',
    'Councillor June Marsh, cabinet member for children, said: “We are proud of our excellent staff and will keep on improving.”',
  ],
  expected: {
    kind: 'focused visit',
    number: null,
    authority: 'Aldermere',
    start: '2026-02-04',
    end: '2026-02-05',
    published: '2026-03-19',
    inspectors: [],
    looked_at: ['the front door of children’s services'],
    headline: null,
    judged_before: null,
    improvements: [],
    findings: [
      [1, null, 'strength', 'Inspectors found that contacts'],
      [2, null, 'neutral', 'They said that 94%'],
      [3, null, 'weakness', 'The letter says'],
    ],
    figures: [[2, 94, null, null, 'per cent', 'contacts were decided within one working day']],
    faults: ['second_hand', 'lead_inspectors', 'improvements'],
  },
}

const newsOfMonitoring: Example = {
  id: 'account, news of a monitoring visit',
  setting: {},
  words: [
    'Children’s services ‘still not good enough’, says watchdog',
    'A council whose children’s services were rated inadequate in July 2023 has made progress, Ofsted has said after its fourth monitoring visit.',
    'Inspectors went to Brackley Vale Council on 10-11 March 2026.',
    'Timeliness of assessments has improved from 45% to 81%, the watchdog found. But it warned that plans are weak and do not say what must change.',
    'A spokesperson for the council said it was pleased with the strong progress.',
  ],
  expected: {
    kind: 'monitoring visit',
    number: 4,
    authority: 'Brackley Vale',
    start: '2026-03-10',
    end: '2026-03-11',
    published: null,
    inspectors: [],
    looked_at: [],
    headline: null,
    judged_before: { grade: 'inadequate', on: 'July 2023' },
    improvements: [],
    findings: [
      [1, null, 'progress', 'A council whose'],
      [2, null, 'progress', 'Timeliness of assessments'],
      [3, null, 'weakness', 'But it warned'],
    ],
    figures: [[2, 81, null, 45, 'per cent', 'Timeliness of assessments']],
    faults: ['second_hand', 'published', 'lead_inspectors', 'visit.looked_at'],
  },
}

const newsOfInspection: Example = {
  id: 'account, news of an inspection',
  setting: {},
  words: [
    'Westmere children’s services rated good',
    '11 October 2025',
    'Westmere Council has been rated good overall for its children’s services, up from requires improvement in 2021.',
    'Inspectors visited between 1 and 5 September 2025 and were led by Sean Lyle. Their report says that support for care leavers is outstanding.',
    'It adds that social workers know children well, though caseloads average 19 in one team, which is too many.',
  ],
  expected: {
    kind: 'inspection',
    number: null,
    authority: 'Westmere',
    start: '2025-09-01',
    end: '2025-09-05',
    published: '2025-10-11',
    inspectors: ['Sean Lyle'],
    looked_at: [],
    headline: null,
    judged_before: null,
    improvements: [],
    findings: [
      [1, null, 'strength', 'Their report says'],
      [2, null, 'mixed', 'It adds that'],
    ],
    figures: [[2, 19, null, null, 'average', 'caseloads']],
    faults: ['second_hand', 'improvements'],
  },
}

const emailNote: Example = {
  id: 'account, a note that says little',
  setting: {},
  words: [
    'Notes from the feedback meeting',
    'The visit looked at care leavers. Pathway plans are poor and personal advisers are stretched. Accommodation is better than last year.',
    'Otterham and Saltby were both mentioned.',
  ],
  expected: {
    kind: 'visit',
    number: null,
    authority: null,
    start: null,
    end: null,
    published: null,
    inspectors: [],
    looked_at: ['care leavers'],
    headline: null,
    judged_before: null,
    improvements: [],
    findings: [
      [1, null, 'weakness', 'Pathway plans are'],
      [2, null, 'progress', 'Accommodation is better'],
    ],
    figures: [],
    faults: ['second_hand', 'kind', 'authority', 'inspection_start', 'published', 'lead_inspectors', 'improvements'],
  },
}

/** Second-hand tellings of a visit or an inspection. */
export const ACCOUNTS: readonly Example[] = [pressNotice, newsOfMonitoring, newsOfInspection, emailNote]

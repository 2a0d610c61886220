import type { Example } from './example.ts'

/** No number of the visit anywhere, though another visit's number is; the reader must say that it does not know. */
export const monitoringNoNumber: Example = {
  id: 'monitoring, no number',
  setting: { bullet: '•', headings: 'bold' },
  words: [
    '> 8 May 2025',
    '> Director of Children’s Services, Fenwold Council',
    'Dear Director',
    '# Monitoring visit: Fenwold children’s services',
    'This letter is about the monitoring visit to Fenwold on 1 to 2 April 2025, carried out by Yvonne Cole HMI. Fenwold’s children’s services were rated inadequate in January 2024.',
    '# Areas covered by the visit',
    '* pre-proceedings and court work',
    '# Headline findings',
    'Children come before the court without delay.',
    '# Findings',
    'At the second monitoring visit inspectors found pre-proceedings in disarray. They are now orderly, and letters to parents are clear.',
    'Work in pre-proceedings ends within 16 weeks for 31 of 35 families.',
    'Viability assessments are not always complete. In one case, a grandparent waited 5 months for an answer.',
    'Yours sincerely',
    '> Yvonne Cole',
    '> His Majesty’s Inspector',
  ],
  expected: {
    kind: 'monitoring visit',
    number: null,
    authority: 'Fenwold',
    start: '2025-04-01',
    end: '2025-04-02',
    published: '2025-05-08',
    inspectors: ['Yvonne Cole'],
    looked_at: ['pre-proceedings and court work'],
    headline: 'Children come before the court without delay.',
    judged_before: { grade: 'inadequate', on: 'January 2024' },
    improvements: [],
    findings: [
      [1, 'Findings', 'progress', 'At the second monitoring'],
      [2, 'Findings', 'neutral', 'Work in pre-proceedings'],
      [3, 'Findings', 'weakness', 'Viability assessments'],
    ],
    figures: [
      [2, 31, 35, null, 'number', 'families'],
      [3, 5, null, null, 'months', 'grandparent waited'],
    ],
    faults: ['visit.number'],
  },
}

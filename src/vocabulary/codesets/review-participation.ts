import { codeset } from '../codeset.ts'
import { lookedAfterReturn } from '../sources.ts'

export const reviewParticipation = codeset({
  id: 'review_participation',
  title: 'How a child took part in a review',
  source: lookedAfterReturn('Reviews: REVIEW_CODE'),
  codes: [
    { code: 'PN0', label: 'Under 4 at review' },
    { code: 'PN1', label: 'Attended, spoke for self' },
    { code: 'PN2', label: 'Attended, advocate or IRO spoke' },
    { code: 'PN3', label: 'Attended, views conveyed non-verbally' },
    { code: 'PN4', label: 'Attended, no contribution' },
    { code: 'PN5', label: 'Absent, advocate or IRO briefed' },
    { code: 'PN6', label: 'Absent, views sent by another medium' },
    { code: 'PN7', label: 'Absent, views not conveyed' },
  ],
})

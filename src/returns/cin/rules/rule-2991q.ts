import { rule } from '../child.ts'

export const rule2991Q = rule({
  code: '2991Q',
  says: 'There is a section 47 enquiry, but no assessment in its episode.',
  mend: 'Add the assessment. If there was none, be ready to say why.',
  fields: ['CINdetailsID', 'LAchildID'],
  needs: ['Assessments', 'Section47'],
  from: 2023,
  severity: 'query',
  check({ assessments, enquiries }, fault) {
    if (enquiries.length === 0) return
    const assessed = new Set(assessments.map(({ CINdetailsID }) => CINdetailsID))
    for (const enquiry of enquiries) if (!assessed.has(enquiry.CINdetailsID)) fault(enquiry, 'LAchildID')
  },
})

import { rule } from '../child.ts'
import { markBeforeReferral } from '../episodes.ts'

export const rule2889 = rule({
  code: '2889',
  says: 'The section 47 enquiry began before the referral.',
  mend: 'Correct the day that is wrong, or move the enquiry to the episode it belongs to.',
  fields: ['S47ActualStartDate', 'CINreferralDate'],
  needs: ['Section47', 'CINdetails'],
  from: 2023,
  check({ enquiries, episodes }, fault) {
    markBeforeReferral(enquiries, 'S47ActualStartDate', episodes, fault)
  },
})

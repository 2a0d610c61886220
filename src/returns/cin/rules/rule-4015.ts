import { rule } from '../child.ts'
import { markBeforeReferral } from '../episodes.ts'

export const rule4015 = rule({
  code: '4015',
  says: 'The child in need plan began before the referral.',
  mend: 'Correct the day that is wrong, or move the plan to the episode it belongs to.',
  fields: ['CINPlanStartDate', 'CINreferralDate'],
  needs: ['CINplanDates', 'CINdetails'],
  from: 2023,
  check({ plans, episodes }, fault) {
    markBeforeReferral(plans, 'CINPlanStartDate', episodes, fault)
  },
})

import { rule } from '../child.ts'
import { markBeforeReferral } from '../episodes.ts'

export const rule1105 = rule({
  code: '1105',
  says: 'The child protection plan began before the referral.',
  mend: 'Correct the day that is wrong, or move the plan to the episode it belongs to.',
  fields: ['CPPstartDate', 'CINreferralDate'],
  needs: ['ChildProtectionPlans', 'CINdetails'],
  from: 2023,
  check({ protectionPlans, episodes }, fault) {
    markBeforeReferral(protectionPlans, 'CPPstartDate', episodes, fault)
  },
})

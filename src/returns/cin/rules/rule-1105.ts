import { rule } from '../child.ts'
import { markBeforeReferral } from '../episodes.ts'

export const rule1105 = rule({
  code: '1105',
  says: 'The child protection plan began before the referral.',
  fields: ['CPPstartDate', 'CINreferralDate'],
  needs: ['ChildProtectionPlans', 'CINdetails'],
  from: 2023,
  check({ protectionPlans, episodes }, fault) {
    markBeforeReferral(protectionPlans, 'CPPstartDate', episodes, fault)
  },
})

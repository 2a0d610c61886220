import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8831 } from './rule-8831.ts'

const noAction = { CINdetailsID: '1', ReferralNFA: 'true' }
const of1 = { CINdetailsID: '1' }

ruleTest(rule8831, {
  passes: {
    'there is nothing': { episodes: [noAction] },
    'there are modules, but no day in them': { episodes: [noAction], assessments: [of1], enquiries: [of1] },
    'the referral led to action': {
      episodes: [{ ...noAction, ReferralNFA: 'false', DateOfInitialCPC: '2025-06-20' }],
      assessments: [{ ...of1, AssessmentActualStartDate: '2025-06-02' }],
    },
    'they belong to another episode': {
      episodes: [noAction, { CINdetailsID: '2', ReferralNFA: '0' }],
      enquiries: [{ CINdetailsID: '2', S47ActualStartDate: '2025-06-02' }],
    },
  },
  fails: {
    'an assessment began, and another was completed': {
      child: {
        episodes: [noAction],
        assessments: [
          { ...of1, AssessmentActualStartDate: '2025-06-02' },
          { ...of1, AssessmentAuthorisationDate: '2025-07-01' },
        ],
      },
      at: ['episodes[0].DateOfInitialCPC', 'assessments[0].LAchildID', 'assessments[1].LAchildID'],
    },
    'an enquiry began, and another led to a conference': {
      child: {
        episodes: [{ ...noAction, ReferralNFA: '1' }],
        enquiries: [
          { ...of1, S47ActualStartDate: '2025-06-02' },
          { ...of1, DateOfInitialCPC: '2025-06-20' },
        ],
      },
      at: ['episodes[0].DateOfInitialCPC', 'enquiries[0].LAchildID', 'enquiries[1].LAchildID'],
    },
    'the episode itself has a conference': {
      child: { episodes: [{ ...noAction, DateOfInitialCPC: '2025-06-20' }] },
      at: ['episodes[0].DateOfInitialCPC'],
    },
  },
})

import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule1103 } from './rule-1103.ts'

const episodes = [
  { CINdetailsID: '1', CINreferralDate: '2025-06-02' },
  { CINdetailsID: '2', CINreferralDate: '2025-10-01' },
]
const assessed = (CINdetailsID: string, AssessmentActualStartDate: string | null) => ({
  episodes,
  assessments: [{ CINdetailsID, AssessmentActualStartDate }],
})

ruleTest(rule1103, {
  passes: {
    'it began on the day of the referral': assessed('1', '2025-06-02'),
    'it began before the referral of another episode': assessed('1', '2025-09-30'),
    'it has no beginning, which another rule asks about': assessed('1', null),
  },
  fails: {
    'it began the day before': {
      child: assessed('2', '2025-09-30'),
      at: ['assessments[0].AssessmentActualStartDate', 'episodes[1].CINreferralDate'],
    },
  },
})

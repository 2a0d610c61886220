import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8565 } from './rule-8565.ts'

const of = { CINdetailsID: '1' }
const onDay = (day: string) => ({
  assessments: [{ ...of, AssessmentActualStartDate: day, AssessmentAuthorisationDate: day }],
  enquiries: [{ ...of, S47ActualStartDate: day, DateOfInitialCPC: day }],
  protectionPlans: [{ ...of, CPPstartDate: day, CPPendDate: day }],
  plans: [{ ...of, CINPlanStartDate: day, CINPlanEndDate: day }],
})
const closed = (CINclosureDate: string | null, DateOfInitialCPC: string | null = null) => [
  { ...of, CINclosureDate, DateOfInitialCPC },
]

ruleTest(rule8565, {
  passes: {
    'all is dated on the day of closing': { episodes: closed('2025-12-01', '2025-12-01'), ...onDay('2025-12-01') },
    'the case is open': { episodes: closed(null), ...onDay('2025-12-02') },
    'it is of a later episode': {
      episodes: closed('2025-12-01'),
      plans: [{ CINdetailsID: '2', CINPlanStartDate: '2025-12-02' }],
    },
  },
  fails: {
    'all is dated the day after, which of the beginning of a child protection plan is not asked': {
      child: { episodes: closed('2025-12-01', '2025-12-02'), ...onDay('2025-12-02') },
      at: [
        'episodes[0].CINclosureDate',
        'episodes[0].DateOfInitialCPC',
        'assessments[0].AssessmentActualStartDate',
        'assessments[0].AssessmentAuthorisationDate',
        'enquiries[0].S47ActualStartDate',
        'enquiries[0].DateOfInitialCPC',
        'protectionPlans[0].CPPendDate',
        'plans[0].CINPlanStartDate',
        'plans[0].CINPlanEndDate',
      ],
    },
    'only the end of a plan is': {
      child: {
        episodes: closed('2025-12-01'),
        plans: [{ ...of, CINPlanStartDate: '2025-06-02', CINPlanEndDate: '2025-12-02' }],
      },
      at: ['episodes[0].CINclosureDate', 'plans[0].CINPlanEndDate'],
    },
  },
})

import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule4003 } from './rule-4003.ts'

const of = { CINdetailsID: '1' }
const plan = { ...of, CINPlanStartDate: '2025-06-02', CINPlanEndDate: '2025-12-01' }
const reviewed = (CPPreviewDate: string | null, CPPendDate: string | null = null, plans = [plan]) => ({
  plans,
  protectionPlans: [
    { ...of, CPPID: '1', CPPendDate },
    { ...of, CPPID: '2', CPPendDate: '2025-09-01' },
  ],
  reviews: [{ ...of, CPPID: '1', CPPreviewDate }],
})
const at = ['reviews[0].CPPreviewDate', 'plans[0].CINPlanStartDate', 'protectionPlans[0].CPPendDate']

ruleTest(rule4003, {
  passes: {
    'it was reviewed before the other began': reviewed('2025-06-01'),
    'it was reviewed after the other ended': reviewed('2025-12-02'),
    'the review ended it': reviewed('2025-06-02', '2025-06-02'),
    'the other is of another episode': reviewed('2025-09-01', null, [{ ...plan, CINdetailsID: '2' }]),
    'the review has no day': reviewed(null),
  },
  fails: {
    'it was reviewed in between, on the day another child protection plan ended': { child: reviewed('2025-09-01'), at },
    'it was reviewed on the last day of the other': { child: reviewed('2025-12-01', '2026-01-05'), at },
    'the other has not ended': {
      child: {
        ...reviewed('2026-03-31'),
        plans: [{ ...of, CINPlanStartDate: '2025-06-02' }],
      },
      at,
    },
  },
})

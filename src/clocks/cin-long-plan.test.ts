import { clockTest } from '../../test/clock-test.ts'
import { cinLongPlan } from './cin-long-plan.ts'

clockTest('CIN-05', cinLongPlan, 'A head of service looks at the plan within 9 months of its start', {
  'nine months from the start': { cin_plans: [{}], runs: [{ started: '2026-05-11', due: '2027-02-11' }] },
  'a head of service’s oversight stops it': {
    cin_plans: [{}],
    decisions: [{ kind: 'oversight', decider_role: 'head_of_service', decided_on: '2027-01-20' }],
    runs: [{ started: '2026-05-11', due: '2027-02-11', stopped: '2027-01-20', ended: 'met' }],
  },
  'a team manager’s does not': {
    cin_plans: [{}],
    decisions: [{ kind: 'oversight', decider_role: 'team_manager', decided_on: '2027-01-20' }],
    runs: [{ started: '2026-05-11', due: '2027-02-11' }],
  },
})

import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8569Q } from './rule-8569q.ts'

const referred = (CINreferralDate: string | null, ReferralNFA: string | null = 'true') => ({
  episodes: [{ CINreferralDate, ReferralNFA }],
})
const at = ['episodes[0].ReferralNFA']

ruleTest(rule8569Q, {
  passes: {
    'it came on the last working day, Monday 31 March': referred('2025-03-31'),
    'it came in the year': referred('2025-04-01'),
    'it came before and led to more': referred('2025-03-30', 'false'),
    'the last working day before 1 April 2024, Easter Monday, was Maundy Thursday': {
      header: { ReferenceDate: '2025-03-31' },
      ...referred('2024-03-28'),
    },
    'it has no day, which another rule asks about': referred(null),
  },
  fails: {
    'it came the day before, a Sunday': { child: referred('2025-03-30'), at },
    'it came the day before Maundy Thursday 2024': {
      child: { header: { ReferenceDate: '2025-03-31' }, ...referred('2024-03-27', '1') },
      at,
    },
  },
})

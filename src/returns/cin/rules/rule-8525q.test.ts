import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8525Q } from './rule-8525q.ts'

const born = (PersonBirthDate: string | null, ExpectedPersonBirthDate: string | null) => ({
  identifiers: [{ PersonBirthDate, ExpectedPersonBirthDate }],
})
const at = ['identifiers[0].PersonBirthDate', 'identifiers[0].ExpectedPersonBirthDate']

ruleTest(rule8525Q, {
  passes: {
    'the child is born': born('2025-06-02', null),
    'the child is expected': born(null, '2026-06-02'),
  },
  fails: {
    'there is neither': { child: born(null, null), at },
    'there is one, but it is no day': {
      child: { identifiers: [{ PersonBirthDate: null, unread: { PersonBirthDate: '2025-06-31' } }] },
      at,
    },
    'there are both': { child: born('2025-06-02', '2025-06-10'), at },
    'both are the same day': { child: born('2025-06-02', '2025-06-02'), at },
  },
})

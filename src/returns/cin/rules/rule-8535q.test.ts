import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8535Q } from './rule-8535q.ts'

const lived = (PersonBirthDate: string | null, PersonDeathDate: string | null) => ({
  identifiers: [{ PersonBirthDate, PersonDeathDate }],
})
const at = ['identifiers[0].PersonDeathDate', 'identifiers[0].PersonBirthDate']

ruleTest(rule8535Q, {
  passes: {
    'the child died on the day of birth': lived('2025-06-02', '2025-06-02'),
    'the child is alive': lived('2025-06-02', null),
    'neither day is known': lived(null, null),
  },
  fails: {
    'the death is the day before the birth': { child: lived('2025-06-02', '2025-06-01'), at },
    'there is no date of birth': { child: lived(null, '2025-06-02'), at },
  },
})

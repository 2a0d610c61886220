import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule2886Q } from './rule-2886q.ts'

const child = (Sex: string | null, ExpectedPersonBirthDate: string | null = null) => ({
  identifiers: [{ Sex, ExpectedPersonBirthDate }],
})
const fortyNine = Array.from({ length: 49 }, () => child('F'))

ruleTest(rule2886Q, {
  passes: {
    'one of fifty has none, which is 2 in 100': [...fortyNine, child(null)],
    'those without are not yet born': [child('U', '2026-05-04'), child(null, '2026-06-01')],
  },
  fails: {
    'two of fifty-one have none': { children: [...fortyNine, child(null), child(null)], at: ['header.Sex'] },
    'it is unknown of a child who is born': { children: [child('F'), child('U')], at: ['header.Sex'] },
  },
})

import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8750 } from './rule-8750.ts'

const unborn = { ExpectedPersonBirthDate: '2026-05-04', PersonBirthDate: null, Sex: 'U' }
const at = ['identifiers[0].Sex', 'identifiers[0].PersonBirthDate', 'identifiers[0].ExpectedPersonBirthDate']

ruleTest(rule8750, {
  passes: {
    'it is unknown': { identifiers: [unborn] },
    'the child was born meanwhile': { identifiers: [{ ...unborn, PersonBirthDate: '2026-03-30', Sex: 'F' }] },
    'no birth is expected': { identifiers: [{ ...unborn, ExpectedPersonBirthDate: null, Sex: 'F' }] },
  },
  fails: {
    'it is known already': { child: { identifiers: [{ ...unborn, Sex: 'F' }] }, at },
    'it is blank': { child: { identifiers: [{ ...unborn, Sex: null }] }, at },
    'it is 0, as it was until 2024': { child: { identifiers: [{ ...unborn, Sex: '0' }] }, at },
  },
})

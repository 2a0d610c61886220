import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule133 } from './rule-133.ts'

ruleTest(rule133, {
  passes: {
    'it is a code, or 0 for not known': { oc3: [{ ACCOM: 'B1' }, { ACCOM: '0' }] },
    'it is blank, which rule 153 asks about': { oc3: [{ ACCOM: null }] },
  },
  fails: {
    'it lacks how suitable the accommodation is': { child: { oc3: [{ ACCOM: 'B' }] }, at: ['oc3[0].ACCOM'] },
    'it says that having no home is suitable': { child: { oc3: [{ ACCOM: 'S1' }] }, at: ['oc3[0].ACCOM'] },
  },
})

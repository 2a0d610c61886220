import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule547 } from './rule-547.ts'

const health = { IMMUNISATIONS: '1', TEETH_CHECK: '0', HEALTH_ASSESSMENT: '1', SUBSTANCE_MISUSE: '0' } as const

ruleTest(rule547, {
  passes: {
    'the four are answered': { oc2: [{ ...health, HEALTH_CHECK: '1' }] },
    'the answer is 0, which rule 182 asks about': { oc2: [{ HEALTH_CHECK: '0' }] },
    'it is blank': { oc2: [{}] },
  },
  fails: {
    'two of the four are blank': {
      child: { oc2: [{ ...health, HEALTH_CHECK: '1', TEETH_CHECK: null, SUBSTANCE_MISUSE: null }] },
      at: ['oc2[0].TEETH_CHECK', 'oc2[0].SUBSTANCE_MISUSE'],
    },
  },
})

import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule182 } from './rule-182.ts'

const health = { IMMUNISATIONS: '1', TEETH_CHECK: '0', HEALTH_ASSESSMENT: '1', SUBSTANCE_MISUSE: '0' } as const

ruleTest(rule182, {
  passes: {
    'the four are answered': { oc2: [health] },
    'nothing is': { oc2: [{}] },
    'nothing is but the score': { oc2: [{ SDQ_SCORE: '12' }] },
  },
  fails: {
    'only another outcome is answered': {
      child: { oc2: [{ CONVICTED: '0' }] },
      at: ['oc2[0].IMMUNISATIONS', 'oc2[0].TEETH_CHECK', 'oc2[0].HEALTH_ASSESSMENT', 'oc2[0].SUBSTANCE_MISUSE'],
    },
    'one of the four is blank': {
      child: { oc2: [{ ...health, SUBSTANCE_MISUSE: null }] },
      at: ['oc2[0].SUBSTANCE_MISUSE'],
    },
  },
})

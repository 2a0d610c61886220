import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule454 } from './rule-454.ts'

ruleTest(rule454, {
  passes: {
    'it is 350 miles': { episodes: [{ PL_DISTANCE: '350' }] },
    'it is not known, which is written 999.9': { episodes: [{ PL_DISTANCE: '999.9' }] },
    'it is blank': { episodes: [{ PL_DISTANCE: null }] },
  },
  fails: {
    'it is a tenth of a mile more': {
      child: { episodes: [{ PL_DISTANCE: '12' }, { PL_DISTANCE: '350.1' }] },
      at: ['episodes[1].PL_DISTANCE'],
    },
    'it is nearly what is written for not known': {
      child: { episodes: [{ PL_DISTANCE: '999' }] },
      at: ['episodes[0].PL_DISTANCE'],
    },
  },
})

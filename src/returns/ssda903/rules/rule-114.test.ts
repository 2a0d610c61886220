import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule114 } from './rule-114.ts'

ruleTest(rule114, {
  passes: {
    'it is yes or no': { ad1: [{ FOSTER_CARE: '1' }, { FOSTER_CARE: '0' }] },
    'it is blank, which another rule asks about': { ad1: [{ FOSTER_CARE: null }] },
  },
  fails: {
    'it is another number, or a word': {
      child: { ad1: [{ FOSTER_CARE: '2' }, { FOSTER_CARE: 'YES' }] },
      at: ['ad1[0].FOSTER_CARE', 'ad1[1].FOSTER_CARE'],
    },
  },
})

import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule103 } from './rule-103.ts'

ruleTest(rule103, {
  passes: {
    'it is a code': { header: [{ ETHNIC: 'WBRI' }, { ETHNIC: 'MWAS' }] },
    'it says why there is none': { header: [{ ETHNIC: 'NOBT' }, { ETHNIC: 'REFU' }] },
  },
  fails: {
    'it is blank': { child: { header: [{ ETHNIC: null }] }, at: ['header[0].ETHNIC'] },
    'it is in words': { child: { header: [{ ETHNIC: 'WHITE BRITISH' }] }, at: ['header[0].ETHNIC'] },
  },
})

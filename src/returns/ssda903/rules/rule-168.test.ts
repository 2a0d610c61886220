import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule168 } from './rule-168.ts'

ruleTest(rule168, {
  passes: {
    'it is a number, for good or for the time being': { header: [{ UPN: 'A823432109876' }, { UPN: 'A82343210987B' }] },
    'it says why there is none': { header: [{ UPN: 'UN1' }, { UPN: 'UN5' }] },
    'it is blank, which another rule asks about': { header: [{ UPN: null }] },
  },
  fails: {
    'it is a digit short': { child: { header: [{ UPN: 'A82343210987' }] }, at: ['header[0].UPN'] },
    'it has no letter before it': { child: { header: [{ UPN: '8823432109876' }] }, at: ['header[0].UPN'] },
    'the reason is none, or one of the children in need census alone': {
      child: { header: [{ UPN: 'UN0' }, { UPN: 'UN6' }, { UPN: 'UN7' }] },
      at: ['header[0].UPN', 'header[1].UPN', 'header[2].UPN'],
    },
  },
})

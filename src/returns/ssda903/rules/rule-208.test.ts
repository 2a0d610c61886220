import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule208 } from './rule-208.ts'

const last = { header: [{ UPN: 'A823432109876' }] }

ruleTest(rule208, {
  passes: {
    'it is the same': { header: [{ UPN: 'A823432109876' }], last },
    'it was unknown, and is now known': {
      header: [{ UPN: 'A823432109876' }],
      last: { header: [{ UPN: 'UN4' }] },
    },
    'it is unknown for another reason, since the child has become four': {
      header: [{ UPN: 'UN2' }],
      last: { header: [{ UPN: 'UN1' }] },
    },
    'it is blank, which another rule asks about': { header: [{ UPN: null }], last },
    'it was blank': { header: [{ UPN: 'A823432109876' }], last: { header: [{ UPN: null }] } },
    'the child was not in the return of the year before': { header: [{ UPN: 'A823432109876' }] },
  },
  fails: {
    'it is another number': { child: { header: [{ UPN: 'H801200001001' }], last }, at: ['header[0].UPN'] },
    'it was known, and is now unknown': { child: { header: [{ UPN: 'UN5' }], last }, at: ['header[0].UPN'] },
  },
})

import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule576 } from './rule-576.ts'

const last = { missing: [{ MIS_START: '2026-03-07', MIS_END: null }] } as const

ruleTest(rule576, {
  passes: {
    'it starts as last year had it': { missing: [{ MIS_START: '2026-03-07', MIS_END: '2026-04-02' }], last },
    'the child had come back last year': {
      missing: [{ MIS_START: '2026-06-01' }],
      last: { missing: [{ MIS_START: '2026-03-07', MIS_END: '2026-03-09' }] },
    },
    'last year has no day it started': { missing: [], last: { missing: [{}] } },
  },
  fails: {
    'it starts a day later': {
      child: { missing: [{ MIS_START: '2026-06-01' }, { MIS_START: '2026-03-08' }], last },
      at: ['missing[1].CHILD'],
    },
    'this year has no day it started': { child: { missing: [{}], last }, at: ['missing[0].CHILD'] },
    'the child is not missing this year at all': { child: { header: [{}], last }, at: ['header[0].CHILD'] },
  },
})

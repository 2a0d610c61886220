import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule706 } from './rule-706.ts'

const winter = { DOLO_START: '2026-01-10', DOLO_END: null } as const
const last = { dolo: [winter] } as const

ruleTest(rule706, {
  passes: {
    'it starts as last year had it': {
      dolo: [{ DOLO_START: '2026-08-01' }, { ...winter, DOLO_END: '2026-04-20' }],
      last,
    },
    'the last order of last year had ended': {
      dolo: [{ DOLO_START: '2026-08-01' }],
      last: { dolo: [{ ...winter, DOLO_END: '2026-03-31' }] },
    },
    'last year has no day it started': { last: { dolo: [{}] } },
  },
  fails: {
    'it starts a day later': {
      child: { dolo: [{ DOLO_START: '2026-01-11' }, { DOLO_START: '2026-08-01' }], last },
      at: ['dolo[0].DOLO_START'],
    },
    'this year has no day it started': { child: { dolo: [{}], last }, at: ['dolo[0].DOLO_START'] },
    'the child has no order this year': { child: { header: [{}], last }, at: ['header[0].CHILD'] },
  },
})

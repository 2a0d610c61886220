import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule705 } from './rule-705.ts'

const june = { DOLO_START: '2026-06-01', DOLO_END: '2026-07-31' } as const
const august = { DOLO_START: '2026-08-01', DOLO_END: null } as const

ruleTest(rule705, {
  passes: {
    'the order before has ended': { dolo: [june, august] },
    'it started the same day as the one before': { dolo: [june, { ...august, DOLO_START: '2026-06-01' }] },
    'either has no day it starts': { dolo: [{ ...june, DOLO_START: null, DOLO_END: null }, august, {}] },
  },
  fails: {
    'the order before is open': {
      child: { dolo: [{ ...june, DOLO_END: null }, august] },
      at: ['dolo[1].DOLO_START'],
    },
    'the end of the order before cannot be read': {
      child: { dolo: [{ ...june, DOLO_END: null, unread: { DOLO_END: '31/06/2026' } }, august] },
      at: ['dolo[1].DOLO_START'],
    },
    'the order before started later': {
      child: { dolo: [{ ...august, DOLO_END: '2026-09-01' }, june] },
      at: ['dolo[1].DOLO_START'],
    },
  },
})

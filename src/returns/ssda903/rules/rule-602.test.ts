import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule602 } from './rule-602.ts'

const adopted = { DEC: '2027-03-31', REC: 'E12' } as const
const matched = { DATE_MATCH: '2026-06-01' } as const

ruleTest(rule602, {
  passes: {
    'adopted on the last day of the year': { episodes: [adopted], ad1: [matched] },
    'all items are blank': { episodes: [{ DEC: null, REC: null }], ad1: [{ DOB: '2023-05-01' }] },
  },
  fails: {
    'adopted the day after the year ended': {
      child: { episodes: [{ ...adopted, DEC: '2027-04-01' }], ad1: [matched] },
      at: ['ad1[0].CHILD'],
    },
    'adopted on a day that is not given': {
      child: { episodes: [{ ...adopted, DEC: null }], ad1: [matched] },
      at: ['ad1[0].CHILD'],
    },
    'there are no episodes, and the only item cannot be read': {
      child: { ad1: [{ unread: { DATE_INT: '31/06/2026' } }] },
      at: ['ad1[0].CHILD'],
    },
  },
})

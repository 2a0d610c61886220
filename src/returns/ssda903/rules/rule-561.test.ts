import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule561 } from './rule-561.ts'

const made = { DATE_PLACED: '2025-09-01' } as const

ruleTest(rule561, {
  passes: {
    'it stood at the end of last year': { placedAdoption: [made], last: { placedAdoption: [made] } },
    'this year’s decision is a new one': {
      placedAdoption: [{ DATE_PLACED: '2026-09-01' }],
      last: { placedAdoption: [{ ...made, DATE_PLACED_CEASED: '2026-03-02', REASON_PLACED_CEASED: 'RD3' }] },
    },
    'neither has a date': { placedAdoption: [{}], last: { placedAdoption: [{ REASON_PLACED_CEASED: 'RD3' }] } },
  },
  fails: {
    'last year gave the day it was taken back': {
      child: {
        placedAdoption: [made],
        last: { placedAdoption: [{ ...made, DATE_PLACED_CEASED: '2026-03-02' }] },
      },
      at: ['placedAdoption[0].DATE_PLACED'],
    },
    'last year gave the reason': {
      child: { placedAdoption: [made], last: { placedAdoption: [{ ...made, REASON_PLACED_CEASED: 'RD3' }] } },
      at: ['placedAdoption[0].DATE_PLACED'],
    },
  },
})

import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule234 } from './rule-234.ts'

const episode = { DECOM: '2026-06-01', DEC: '2026-06-10', REASON_PLACE_CHANGE: 'CUSTOD' } as const

ruleTest(rule234, {
  passes: {
    'the child turned ten on the day of the move': { header: [{ DOB: '2016-06-10' }], episodes: [episode] },
    'the placement changed for another reason': {
      header: [{ DOB: '2020-06-10' }],
      episodes: [{ ...episode, REASON_PLACE_CHANGE: 'CARPL' }],
    },
    'when the child was born is not known': { header: [{ DOB: null }], episodes: [episode] },
  },
  fails: {
    'the child turned ten the day after': {
      child: { header: [{ DOB: '2016-06-11' }], episodes: [episode] },
      at: ['episodes[0].REASON_PLACE_CHANGE', 'header[0].DOB'],
    },
    'no end is given, and the child was under ten when it began': {
      child: { header: [{ DOB: '2016-06-02' }], episodes: [{ ...episode, DEC: null }] },
      at: ['episodes[0].REASON_PLACE_CHANGE', 'header[0].DOB'],
    },
  },
})

import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule358 } from './rule-358.ts'

const header = [{ DOB: '2016-06-10' }] as const

ruleTest(rule358, {
  passes: {
    'the child was ten on the day it began': { header, episodes: [{ DECOM: '2026-06-10', LS: 'J1' }] },
    'the status is another': { header, episodes: [{ DECOM: '2026-06-09', LS: 'C2' }] },
    'the day of birth is not known': { header: [{ DOB: null }], episodes: [{ DECOM: '2026-06-09', LS: 'J1' }] },
    'the day it began is blank': { header, episodes: [{ DECOM: null, LS: 'J1' }] },
  },
  fails: {
    'the tenth birthday was the day after': {
      child: {
        header,
        episodes: [
          { DECOM: '2026-06-09', LS: 'J2' },
          { DECOM: '2026-06-11', LS: 'J3' },
        ],
      },
      at: ['episodes[0].DECOM', 'episodes[0].LS', 'header[0].DOB'],
    },
  },
})

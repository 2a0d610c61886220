import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule302 } from './rule-302.ts'

const header = [{ DOB: '2026-06-10' }] as const

ruleTest(rule302, {
  passes: {
    'care began on the day of birth': { header, episodes: [{ DECOM: '2026-06-10' }] },
    'the day of birth is not known': { header: [{ DOB: null }], episodes: [{ DECOM: '2026-06-09' }] },
    'the child is not in the Header': { episodes: [{ DECOM: '2026-06-09' }] },
  },
  fails: {
    'care began the day before': {
      child: { header, episodes: [{ DECOM: '2026-06-09' }] },
      at: ['episodes[0].DECOM', 'header[0].DOB'],
    },
    'of several episodes before the birth the first alone is marked': {
      child: { header, episodes: [{ DECOM: '2026-05-20' }, { DECOM: '2026-05-01' }, { DECOM: null }] },
      at: ['episodes[1].DECOM', 'header[0].DOB'],
    },
  },
})

import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule406 } from './rule-406.ts'

const episodes = [{ PL_DISTANCE: '12.4' }, { PL_DISTANCE: null }] as const

ruleTest(rule406, {
  passes: {
    'the child never was': { header: [{ UASC: '0' }], last: { header: [{ UASC: '0' }] }, episodes },
    'there is no distance': { header: [{ UASC: '1' }], episodes: [{ PL_DISTANCE: null }] },
  },
  fails: {
    'the child is': { child: { header: [{ UASC: '1' }], episodes }, at: ['episodes[0].PL_DISTANCE'] },
    'the child was the year before': {
      child: { header: [{ UASC: '0' }], last: { header: [{ UASC: '1' }] }, episodes },
      at: ['episodes[0].PL_DISTANCE'],
    },
    'the child is in UASC, and the Header does not say': {
      child: { uasc: [{ DOB: '2010-02-03' }], episodes: [{ PL_DISTANCE: '0' }] },
      at: ['episodes[0].PL_DISTANCE'],
    },
  },
})

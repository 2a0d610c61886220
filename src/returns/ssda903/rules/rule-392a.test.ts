import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule392a } from './rule-392a.ts'

ruleTest(rule392a, {
  passes: {
    'it is known': { episodes: [{ LS: 'C2', PL_DISTANCE: '4.2' }] },
    'it is one of a series of short breaks': { episodes: [{ LS: 'V3' }, { LS: 'V4' }] },
    'the child is an unaccompanied asylum seeker, or was in the year before': [
      { header: [{ UASC: '1' }], episodes: [{ LS: 'C2' }] },
      { header: [{ UASC: '0' }], episodes: [{ LS: 'C2' }], last: { header: [{ UASC: '1' }] } },
    ],
  },
  fails: {
    'it is not known': {
      child: { header: [{ UASC: '0' }], episodes: [{ LS: 'C2' }], last: { header: [{ UASC: '0' }] } },
      at: ['episodes[0].PL_DISTANCE'],
    },
  },
})

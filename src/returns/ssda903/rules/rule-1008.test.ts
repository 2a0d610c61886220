import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule1008 } from './rule-1008.ts'

ruleTest(rule1008, {
  passes: {
    'it is in the list': { providers: [{ urn: 'SC012345' }], episodes: [{ URN: 'SC012345' }] },
    'it is in the list and has ended, which another rule asks about': {
      providers: [{ urn: 'SC012345', ended_on: '2020-01-10' }],
      episodes: [{ URN: 'SC012345' }],
    },
    'it is the one that stands for none, or is blank': { episodes: [{ URN: 'XXXXXXX' }, { URN: null }] },
  },
  fails: {
    'it is another': {
      child: { providers: [{ urn: 'SC012345' }], episodes: [{ URN: 'SC012345' }, { URN: 'SC012346' }] },
      at: ['episodes[1].URN'],
    },
  },
})

import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule218 } from './rule-218.ts'

const home = { PLACE: 'K2', PL_LA: 'E06000030', URN: null, DEC: null } as const

ruleTest(rule218, {
  passes: {
    'it is there, or what stands for a number that is not known': {
      episodes: [
        { ...home, URN: 'SC012345' },
        { ...home, URN: 'XXXXXXX' },
      ],
    },
    'Ofsted has no number for such a placement: with parents, in custody, for a while': {
      episodes: [
        { ...home, PLACE: 'P1' },
        { ...home, PLACE: 'R5' },
        { ...home, PLACE: 'T4' },
        { ...home, PLACE: 'Z11' },
      ],
    },
    'the placement is outside England, or confidential': {
      episodes: [
        { ...home, PL_LA: 'SCO' },
        { ...home, PL_LA: 'W06000008' },
        { ...home, PL_LA: 'CON' },
      ],
    },
    'the episode ended when numbers were not yet asked for': { episodes: [{ ...home, DEC: '2015-03-31' }] },
  },
  fails: {
    'the placement goes on': { child: { episodes: [home] }, at: ['episodes[0].URN'] },
    'it ended on the first day that numbers were asked for': {
      child: { episodes: [{ ...home, DEC: '2015-04-01' }] },
      at: ['episodes[0].URN'],
    },
    'where the placement is is not known': { child: { episodes: [{ ...home, PL_LA: null }] }, at: ['episodes[0].URN'] },
  },
})

import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule633 } from './rule-633.ts'

ruleTest(rule633, {
  passes: {
    'it is an authority of England': { prevPerm: [{ LA_PERM: '204' }] },
    'it is one that has ended since': { prevPerm: [{ LA_PERM: '928' }] },
    'it is another nation, or abroad': { prevPerm: [{ LA_PERM: 'SCO' }, { LA_PERM: 'NUK' }] },
    'it is blank': { prevPerm: [{}] },
  },
  fails: {
    'there is no such number': { child: { prevPerm: [{ LA_PERM: '458' }] }, at: ['prevPerm[0].LA_PERM'] },
    'it is the code of the Office for National Statistics': {
      child: { prevPerm: [{ LA_PERM: 'E06000030' }] },
      at: ['prevPerm[0].LA_PERM'],
    },
    'it is confidential, as only a placement may be': {
      child: { prevPerm: [{ LA_PERM: 'CON' }] },
      at: ['prevPerm[0].LA_PERM'],
    },
  },
})

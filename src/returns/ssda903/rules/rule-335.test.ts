import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule335 } from './rule-335.ts'

ruleTest(rule335, {
  passes: {
    'adopted by the foster carer, from a placement with them': {
      episodes: [{ PLACE: 'A5', REC: 'E12' }],
      ad1: [{ FOSTER_CARE: '1' }],
    },
    'adopted by others, from a placement with others': {
      episodes: [{ PLACE: 'A4', REC: 'E11' }],
      ad1: [{ FOSTER_CARE: '0' }],
    },
    'an earlier placement was with the foster carer, and ended': {
      episodes: [
        { PLACE: 'A5', REC: 'X1' },
        { PLACE: 'A6', REC: 'E12' },
      ],
      ad1: [{ FOSTER_CARE: '0' }],
    },
    'who adopted is blank': { episodes: [{ PLACE: 'A5', REC: 'E12' }], ad1: [{ FOSTER_CARE: null }] },
    'adopted from foster care, which another rule asks about': {
      episodes: [{ PLACE: 'U4', REC: 'E12' }],
      ad1: [{ FOSTER_CARE: '0' }],
    },
  },
  fails: {
    'adopted by others, from a placement with the foster carer': {
      child: { episodes: [{ PLACE: 'A3', REC: 'E11' }], ad1: [{ FOSTER_CARE: '0' }] },
      at: ['ad1[0].FOSTER_CARE', 'episodes[0].PLACE'],
    },
    'adopted by the foster carer, from a placement with others': {
      child: { episodes: [{ PLACE: 'A6', REC: 'E12' }], ad1: [{ FOSTER_CARE: '1' }] },
      at: ['ad1[0].FOSTER_CARE', 'episodes[0].PLACE'],
    },
  },
})

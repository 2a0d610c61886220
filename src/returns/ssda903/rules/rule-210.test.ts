import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule210 } from './rule-210.ts'

const unknown = { UPN: 'UN4' } as const

ruleTest(rule210, {
  passes: {
    'care began a week before the end of the year, on 24 March': {
      header: [unknown],
      episodes: [{ DECOM: '2027-03-24', RNE: 'S' }],
    },
    'care had ended before': {
      header: [unknown],
      episodes: [{ DECOM: '2026-05-04', RNE: 'S', DEC: '2026-06-01', REC: 'E4A' }],
    },
    'the number is known': { header: [{ UPN: 'A123456789012' }], episodes: [{ DECOM: '2026-05-04', RNE: 'S' }] },
    'it is not known for another reason': { header: [{ UPN: 'UN3' }], episodes: [{ DECOM: '2026-05-04', RNE: 'S' }] },
  },
  fails: {
    'care began on 23 March': {
      child: { header: [unknown], episodes: [{ DECOM: '2027-03-23', RNE: 'S' }] },
      at: ['header[0].UPN', 'episodes[0].DECOM'],
    },
    'the child moved in the last week, but had been in care since May': {
      child: {
        header: [unknown],
        episodes: [
          { DECOM: '2026-05-04', RNE: 'S', DEC: '2027-03-29', REC: 'X1' },
          { DECOM: '2027-03-29', RNE: 'P' },
        ],
      },
      at: ['header[0].UPN', 'episodes[0].DECOM'],
    },
  },
})

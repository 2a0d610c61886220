import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule202 } from './rule-202.ts'

const last = { header: [{ SEX: 'F' }] }

ruleTest(rule202, {
  passes: {
    'it is the same': { header: [{ SEX: 'F' }], last },
    'it is blank in both years': { header: [{ SEX: null }], last: { header: [{ SEX: null }] } },
    'the child was not in the return of the year before': { header: [{ SEX: 'F' }] },
  },
  fails: {
    'it is another': { child: { header: [{ SEX: 'M' }], last }, at: ['header[0].SEX'] },
    'it is now blank': { child: { header: [{ SEX: null }], last }, at: ['header[0].SEX'] },
    'it was blank': {
      child: { header: [{ SEX: 'F' }], last: { header: [{ SEX: null }] } },
      at: ['header[0].SEX'],
    },
  },
})

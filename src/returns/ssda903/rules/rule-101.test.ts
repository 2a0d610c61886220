import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule101 } from './rule-101.ts'

ruleTest(rule101, {
  passes: {
    'it is male or female': { header: [{ SEX: 'M' }, { SEX: 'F' }] },
    'it is unknown, which another rule asks about': { header: [{ SEX: 'U' }] },
  },
  fails: {
    'it is blank': { child: { header: [{ SEX: null }] }, at: ['header[0].SEX'] },
    'it is a number, as it was until March 2024': {
      child: { header: [{ SEX: '1' }, { SEX: '2' }] },
      at: ['header[0].SEX', 'header[1].SEX'],
    },
    'it is a word': { child: { header: [{ SEX: 'MALE' }] }, at: ['header[0].SEX'] },
  },
})

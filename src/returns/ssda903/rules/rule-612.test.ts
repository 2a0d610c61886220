import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule612 } from './rule-612.ts'

const born = { SEX: 'F', MC_DOB: '2026-06-30' } as const
const at = ['header[0].SEX', 'header[0].MOTHER', 'header[0].MC_DOB']

ruleTest(rule612, {
  passes: {
    'she is a mother': { header: [{ ...born, MOTHER: '1' }] },
    'she is not, and there is no such date': { header: [{ SEX: 'F', MOTHER: '0' }] },
    'it is a young man, which another rule asks about': { header: [{ ...born, SEX: 'M', MOTHER: '0' }] },
    'the sex is blank, which another rule asks about': { header: [{ ...born, SEX: null, MOTHER: '0' }] },
  },
  fails: {
    'it is said that she is not': { child: { header: [{ ...born, MOTHER: '0' }] }, at },
    'it is not said': { child: { header: [{ ...born, MOTHER: null }] }, at },
    'the sex is unknown': { child: { header: [{ ...born, SEX: 'U', MOTHER: '0' }] }, at },
  },
})

import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule105 } from './rule-105.ts'

const yes = { header: [{ UASC: '1' }] }
const no = { header: [{ UASC: '0' }] }
const blank = { header: [{ UASC: null }] }

ruleTest(rule105, {
  passes: {
    'it is said of every child': [yes, no],
    'the files say it of no child, since they have no such column': [blank, blank],
  },
  fails: {
    'it is said of some children only': { children: [no, blank], at: ['[1].header[0].UASC'] },
    'it is neither yes nor no': { children: [yes, { header: [{ UASC: '2' }] }], at: ['[1].header[0].UASC'] },
  },
})

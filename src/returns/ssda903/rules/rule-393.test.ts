import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule393 } from './rule-393.ts'

const episodes = [{ LS: 'C2' }] as const

ruleTest(rule393, {
  passes: {
    'it says that she is not': { header: [{ SEX: 'F', MOTHER: '0' }], episodes },
    'it is a boy': { header: [{ SEX: 'M', MOTHER: null }], episodes },
    'she had short breaks only': {
      header: [{ SEX: 'F', MOTHER: null }],
      episodes: [{ LS: 'V3' }, { LS: 'V4' }],
    },
    'she was not looked after in the year': { header: [{ SEX: 'F', MOTHER: null }], episodes: [] },
  },
  fails: {
    'it is blank': { child: { header: [{ SEX: 'F', MOTHER: null }], episodes }, at: ['header[0].MOTHER'] },
    'one of her episodes is not a short break': {
      child: { header: [{ SEX: 'F', MOTHER: null }], episodes: [{ LS: 'V4' }, { LS: 'V2' }] },
      at: ['header[0].MOTHER'],
    },
  },
})

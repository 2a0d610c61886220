import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule442 } from './rule-442.ts'

ruleTest(rule442, {
  passes: {
    'there is a number, or why there is none': [
      { header: [{ UPN: 'A123456789012' }], episodes: [{ LS: 'C2' }] },
      { header: [{ UPN: 'UN1' }], episodes: [{ LS: 'C2' }] },
    ],
    'the child had nothing but short breaks': { header: [{}], episodes: [{ LS: 'V3' }, { LS: 'V4' }] },
    'there are no episodes': { header: [{}] },
  },
  fails: {
    'the child was looked after, even once': {
      child: { header: [{}], episodes: [{ LS: 'V3' }, { LS: 'C2' }] },
      at: ['header[0].UPN'],
    },
  },
})

import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8585Q } from './rule-8585q.ts'

const closed = (ReasonForClosure: string | null, PersonDeathDate: string | null) => ({
  identifiers: [{ PersonDeathDate }],
  episodes: [{ ReasonForClosure: 'RC7' }, { ReasonForClosure }],
})
const at = ['episodes[1].ReasonForClosure', 'identifiers[0].PersonDeathDate']

ruleTest(rule8585Q, {
  passes: {
    'there is one': closed('RC2', '2025-12-01'),
    'it was closed for another reason': closed('RC7', null),
    'it is open': closed(null, null),
  },
  fails: {
    'there is none': { child: closed('RC2', null), at },
    'what there is cannot be read': {
      child: {
        ...closed('RC2', null),
        identifiers: [{ PersonDeathDate: null, unread: { PersonDeathDate: '2025-11-31' } }],
      },
      at,
    },
  },
})

import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule1560Q } from './rule-1560q.ts'

const formerly = (FormerUPN: string | null) => ({ identifiers: [{ FormerUPN }] })

ruleTest(rule1560Q, {
  passes: {
    'it has a letter and twelve figures': formerly('B801200005001'),
    'it was a temporary number, which ends in a letter': formerly('A80120000500J'),
    'there was none': formerly(null),
  },
  fails: {
    'it begins with a figure': { child: formerly('1801200005001'), at: ['identifiers[0].FormerUPN'] },
    'it has twelve characters': { child: formerly('B80120000500'), at: ['identifiers[0].FormerUPN'] },
    'a letter stands in the middle': { child: formerly('B8012O0005001'), at: ['identifiers[0].FormerUPN'] },
  },
})

import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { ruleINT02 } from './rule-int02.ts'

ruleTest(ruleINT02, {
  passes: {
    'the child is in the Header': { header: [{}], placedAdoption: [{}] },
    'the child is in the Header alone': { header: [{}] },
  },
  fails: {
    'the child is only in PlacedAdoption': {
      child: { placedAdoption: [{}, {}] },
      at: ['placedAdoption[0].CHILD', 'placedAdoption[1].CHILD'],
    },
    'the child was in the Header a year before, and no more': {
      child: { placedAdoption: [{}], last: { header: [{}] } },
      at: ['placedAdoption[0].CHILD'],
    },
  },
})

import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { ruleINT12 } from './rule-int12.ts'

const header = [{ DOB: '2012-05-04' }]

ruleTest(ruleINT12, {
  passes: {
    'they are the same': { header, placedAdoption: [{ DOB: '2012-05-04' }] },
    'it is blank there': { header, placedAdoption: [{ DOB: null }] },
    'the Header’s is blank, which another rule asks about': {
      header: [{ DOB: null }],
      placedAdoption: [{ DOB: '2012-05-04' }],
    },
    'the child is not in the Header, which another rule asks about': { placedAdoption: [{ DOB: '2012-05-04' }] },
  },
  fails: {
    'day and month changed places in one of them': {
      child: { header, placedAdoption: [{ DOB: '2012-05-04' }, { DOB: '2012-04-05' }] },
      at: ['placedAdoption[1].DOB'],
    },
  },
})

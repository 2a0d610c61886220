import { isInYear } from '../../in-year.ts'
import { rule } from '../child.ts'
import { faultOfReturn } from '../whole-return.ts'

export const rule2883 = rule({
  code: '2883',
  says: 'More child protection plans began in the year than initial conferences were held.',
  mend: 'Look for plans without the conference that began them, and for conferences whose day is missing.',
  fields: ['CPPstartDate', 'DateOfInitialCPC'],
  needs: ['ChildProtectionPlans', 'CINdetails', 'Section47', 'Header'],
  from: 2023,
  checkAll(children, fault) {
    let without = 0
    for (const { protectionPlans, episodes, enquiries, collection } of children) {
      for (const { CPPstartDate } of protectionPlans)
        if (CPPstartDate && isInYear(CPPstartDate, collection)) without += 1
      for (const held of [episodes, enquiries])
        for (const { DateOfInitialCPC } of held)
          if (DateOfInitialCPC && isInYear(DateOfInitialCPC, collection)) without -= 1
    }
    if (without > 0) faultOfReturn(children, fault, 'CPPstartDate', 'DateOfInitialCPC')
  },
})

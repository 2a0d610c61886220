import { isInYear } from '../../in-year.ts'
import { type Child, isOfOne, type RowOf, rule } from '../child.ts'
import { saysYes } from '../flags.ts'

type Plan = RowOf<'ChildProtectionPlans'>

/** Where the conference of a plan stands: with the enquiries of its episode that led, or should have led, to one; without any, with the episode. */
const conferencesOf = (plan: Plan, { enquiries, episodes }: Pick<Child, 'enquiries' | 'episodes'>) => {
  const led = enquiries.filter(
    each => isOfOne(each, plan) && (each.DateOfInitialCPC !== null || !saysYes(each.ICPCnotRequired)),
  )
  return led.length > 0 ? led : episodes.filter(each => isOfOne(each, plan))
}

export const rule2885 = rule({
  code: '2885',
  says: 'The child protection plan did not begin on the day the initial conference was held.',
  mend: 'Correct the day that is wrong.',
  fields: ['CPPstartDate', 'DateOfInitialCPC'],
  needs: ['ChildProtectionPlans', 'CINdetails', 'Section47', 'Header'],
  from: 2023,
  check({ protectionPlans, enquiries, episodes, collection }, fault) {
    for (const plan of protectionPlans) {
      const began = plan.CPPstartDate
      if (began === null || !isInYear(began, collection)) continue
      const conferences = conferencesOf(plan, { enquiries, episodes })
      if (conferences.some(each => each.DateOfInitialCPC === began)) continue
      fault(plan, 'CPPstartDate')
      const days = new Set(protectionPlans.filter(each => isOfOne(each, plan)).map(each => each.CPPstartDate))
      for (const conference of conferences)
        if (conference.DateOfInitialCPC === null || !days.has(conference.DateOfInitialCPC))
          fault(conference, 'DateOfInitialCPC')
    }
  },
})

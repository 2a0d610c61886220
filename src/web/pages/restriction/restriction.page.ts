import { liftRestriction } from '../../../access/restriction/lift-restriction.act.ts'
import { restrict } from '../../../access/restriction/restrict.act.ts'
import { liftForm, restrictionForm } from '../../../access/restriction/restriction.form.ts'
import { mightBeListed, restrictionOn } from '../../../access/restriction/restriction.store.ts'
import { addMonths } from '../../../vocabulary/calendar/plain-date.ts'
import { redirectTo } from '../../answers.ts'
import { childBanner } from '../../child-banner.ts'
import { page } from '../../page.ts'

const MONTHS = 6
const MANAGERS = ['team_manager', 'head_of_service', 'director']

/** Where a manager restricts a record, names who may open it, and changes either. */
export const restriction = page({
  path: '/children/:person/restriction',
  may: 'restriction.write',
  view: 'pages/restriction/restriction.njk',
  form: restrictionForm,
  act: restrict,
  async options({ db, params }) {
    const people = (await mightBeListed(db, params.person)).map(({ id, full_name, job_title, role }) => ({
      value: id,
      text: full_name,
      hint: job_title,
      role,
    }))
    return { owner_id: people.filter(({ role }) => MANAGERS.includes(role)), members: people }
  },
  async filled({ db, params, actor, today }) {
    const held = await restrictionOn(db, params.person)
    if (!held) return { values: { owner_id: actor.worker_id, review_on: addMonths(today, MONTHS) } }
    const { version, members, ...words } = held
    return { version, values: { ...words, members: members.map(({ id }) => id) } }
  },
  async show({ db, params, today }) {
    const held = await restrictionOn(db, params.person)
    return { banner: await childBanner(db, params.person, today), held }
  },
  then: ({ params }, { is_listed }) => (is_listed ? `/children/${params.person}` : '/'),
})

/** Where a manager lifts a restriction and says why. */
export const restrictionLift = page({
  id: 'restriction-lift',
  path: '/children/:person/restriction/lift',
  may: 'restriction.write',
  view: 'pages/restriction/restriction-lift.njk',
  form: liftForm,
  act: liftRestriction,
  async show({ db, params, today }) {
    const held = await restrictionOn(db, params.person)
    if (!held) return redirectTo(`/children/${params.person}/restriction`)
    return { banner: await childBanner(db, params.person, today), held }
  },
  then: ({ params }) => `/children/${params.person}`,
})

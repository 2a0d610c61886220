import { findPerson } from '../../../record/person/person.store.ts'
import { isChild, nameOf } from '../../../record/person/person.ts'
import { sayAge } from '../../../vocabulary/calendar/say.ts'
import { redirectTo } from '../../answers.ts'
import { page } from '../../page.ts'
import { personPage } from '../../person-page.ts'

/** An adult: a parent, a carer, anybody around a child. A child's own page is /children/:person. */
export const person = page({
  path: '/people/:person',
  may: 'record.read',
  view: 'pages/person/person.njk',
  async show(ctx) {
    const found = await findPerson(ctx.db, ctx.params.person)
    if (isChild(found, ctx.today)) return redirectTo(`/children/${found.id}${ctx.query.part ? '/people' : ''}`)
    const age = found.died_on ? 'died' : found.date_of_birth ? sayAge(found.date_of_birth, ctx.today) : 'age not known'
    return { name: nameOf(found), subtitle: `${age} · number ${found.reference}`, ...(await personPage(ctx, found.id)) }
  },
})

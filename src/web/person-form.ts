import { findPerson } from '../record/person/person.store.ts'
import { isChild, nameOf } from '../record/person/person.ts'
import { childBanner } from './child-banner.ts'
import type { Context } from './page.ts'

/** Back to who somebody is: the People tab of a child, or an adult's own page. */
export const whoPage = (person: string): string => `/people/${person}?part=people`

/** What a form about one person shows around it: a child's banner, or the adult's name, and the way back. */
export const aroundForm = async ({ db, today }: Pick<Context, 'db' | 'today'>, id: string) => {
  const person = await findPerson(db, id)
  const name = nameOf(person)
  return {
    person,
    name,
    banner: isChild(person, today) ? await childBanner(db, id, today) : null,
    back: { href: whoPage(id), text: `Back to ${name}` },
  }
}

import { contactsInDanger } from '../record/contact/in-danger.store.ts'
import { hoursOf, sayUrgency } from '../record/contact/urgency.ts'
import { settingsOn } from '../record/setting.store.ts'
import type { Context } from './page.ts'

/** Contacts about a child in danger now that nobody has decided, each with how long it has, as `components/in-danger` shows them. */
export const inDanger = async ({ db, today, now }: Pick<Context, 'db' | 'today' | 'now'>) => {
  const contacts = await contactsInDanger(db)
  if (contacts.length === 0) return []
  const hours = hoursOf(await settingsOn(db, today))
  return contacts.map(each => ({ ...each, urgency: sayUrgency(each, hours, now) }))
}

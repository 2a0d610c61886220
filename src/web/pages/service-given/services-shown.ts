import type { Db } from '../../../record/database.ts'
import { servicesInError, servicesOf } from '../../../record/service-given/service-given.store.ts'

/** The help a child receives or received, and what of it was recorded in error, as pages list it. */
export const servicesShown = async (db: Db, personId: string) => ({
  services: await servicesOf(db, personId),
  services_in_error: (await servicesInError(db, personId)).map(({ id, start_on, put_aside }) => ({
    ...put_aside,
    on: start_on,
    href: `/services/${id}`,
  })),
})

import type { About, Context } from '../act.ts'
import { correctsNot } from '../correction.ts'
import type { Db } from '../database.ts'
import type { Refusal } from '../form.ts'
import { leadsOf } from '../lead-worker.store.ts'
import { findService, type Service } from './service-given.store.ts'

/** A record of help as what an act is about, with who leads for the child. */
export type AboutService = About & { service: Service; leads: string[] }

/** A record of help as what an act is about; whoever changed it at the same time is shown what stands by now. */
export const aboutService = async (db: Db, id: string): Promise<AboutService> => {
  const service = await findService(db, id)
  const now = service.corrected_in ? await findService(db, service.corrected_in) : service
  const { what, provider, start_on, end_on, ended_because, what_changed } = now
  return {
    service,
    leads: await leadsOf(db, [service.person_id]),
    person_ids: [service.person_id],
    subject: {
      table: 'service_given',
      id: service.id,
      version: service.version,
      row: { what, provider, start_on, end_on, ended_because, what_changed },
    },
  }
}

/** Refuses a record that was put aside meanwhile: another stands in its place, or none. */
export const refusesAside = ({ service }: AboutService, field: string): Refusal[] =>
  service.put_aside
    ? [{ field, says: 'This record was put aside meanwhile: open the child’s assessments and see what stands now' }]
    : []

/** Refuses a correction by somebody who did not make the record, does not lead for the child and is not the manager. */
export const refusesCorrecting = (
  { actor, about }: Pick<Context, 'actor'> & { about: AboutService },
  field: string,
): Refusal[] => {
  const aside = refusesAside(about, field)
  if (aside.length > 0) return aside
  const not = correctsNot(actor, { makers: [about.service.created_by], leads: about.leads })
  return not ? [{ field, says: not }] : []
}

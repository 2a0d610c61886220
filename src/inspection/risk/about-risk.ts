import type { Db } from '../../record/database.ts'
import type { Refusal } from '../../record/form.ts'
import { sayDate } from '../../vocabulary/calendar/say.ts'
import { findRisk } from './risk.store.ts'
import type { Risk } from './risk.ts'

export type AboutRisk = {
  person_ids: string[]
  risk: Risk
  subject: { table: 'programme_risk'; id: string; version: number; row: Readonly<Record<string, unknown>> }
}

/** What an act on a risk is about: the risk in the address, with its version. Throws NotFound. */
export const aboutRisk = async ({
  db,
  params,
}: {
  db: Db
  params: Readonly<Record<string, string>>
}): Promise<AboutRisk> => {
  const risk = await findRisk(db, params.risk ?? '')
  const { id, version, reviews: _, ...row } = risk
  return { person_ids: [], risk, subject: { table: 'programme_risk', id, version, row } }
}

/** Refuses what would be said of a risk that is closed. */
export const refusesClosed = ({ closed_on }: Risk, field: string): Refusal[] =>
  closed_on === null ? [] : [{ field, says: `This was closed on ${sayDate(closed_on)}: add it again if it is back` }]

type Threatened = { workstream_id: string | null; improvement_item_id: string | null }

/** What a risk threatens, as its form says it: 'programme', 'workstream:…' or 'improvement:…'. */
export const sayThreatened = ({ workstream_id, improvement_item_id }: Threatened): string => {
  if (improvement_item_id !== null) return `improvement:${improvement_item_id}`
  return workstream_id === null ? 'programme' : `workstream:${workstream_id}`
}

/** The columns of what a form said is threatened; neither for the whole programme. */
export const readThreatened = (threatens: string): Threatened => {
  const [kind, id = null] = threatens.split(':')
  return {
    workstream_id: kind === 'workstream' ? id : null,
    improvement_item_id: kind === 'improvement' ? id : null,
  }
}

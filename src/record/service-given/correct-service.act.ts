import { act, type Call } from '../act.ts'
import type { Db } from '../database.ts'
import type { Refusal, ValuesOf } from '../form.ts'
import { type AboutService, aboutService, refusesCorrecting } from './about-service.ts'
import type { serviceCorrectForm } from './service-given.form.ts'
import { insertService, putServiceAside } from './service-given.store.ts'
import { began, ended } from './service-lines.ts'

type Values = ValuesOf<typeof serviceCorrectForm>

const SAID = ['what', 'provider', 'start_on', 'end_on', 'ended_because', 'what_changed'] as const

/** Corrects the record of help: the old one is put aside with the reason, and the new one is written in its place. */
export const correctServiceGiven = act({
  id: 'correct-service-given',
  title: 'Correct the record of help a child receives',
  may: 'service.change',
  about: ({ db, params }: { db: Db; params: Readonly<Record<string, string>> }) =>
    aboutService(db, params.service ?? ''),
  refuses(call: Call<Values, AboutService>): Refusal[] {
    const { about, values } = call
    const refusals = refusesCorrecting(call, 'reason')
    if (refusals.length > 0) return refusals
    if (SAID.every(name => values[name] === about.service[name])) {
      return [{ field: 'reason', says: 'Nothing is different from what was recorded: there is nothing to correct' }]
    }
    return values.ended_because && !values.end_on
      ? [{ field: 'end_on-day', says: 'You say why it ended: say when as well' }]
      : []
  },
  async writes({ db, about: { service }, values, now }: Call<Values, AboutService>) {
    const { reason, ...said } = values
    const left_out = await putServiceAside(db, service.id, { at: now, because: reason })
    const { person_id, case_episode_id } = service
    const id = await insertService(db, { ...said, person_id, case_episode_id, corrects: service.id })
    return { id, left_out }
  },
  tells({ about: { service }, values, today, now }, { id, left_out }) {
    const given = { ...values, id, person_id: service.person_id }
    const lines = [began(given, { today, now })]
    if (values.end_on) {
      lines.push(ended(given, { end_on: values.end_on, because: values.ended_because }, { today, now }))
    }
    return lines.map(line => ({ ...line, included: !left_out }))
  },
})

import { sayDate } from '../../vocabulary/calendar/say.ts'
import { act, type Call } from '../act.ts'
import type { Db } from '../database.ts'
import type { Refusal, ValuesOf } from '../form.ts'
import { type AboutService, aboutService, refusesAside } from './about-service.ts'
import type { serviceEndForm } from './service-given.form.ts'
import { endService } from './service-given.store.ts'
import { ended } from './service-lines.ts'

type Values = ValuesOf<typeof serviceEndForm>

/** Says that help ended: when and why. Help that has ended already is corrected instead. */
export const endServiceGiven = act({
  id: 'end-service-given',
  title: 'End help a child receives',
  may: 'service.change',
  about: ({ db, params }: { db: Db; params: Readonly<Record<string, string>> }) =>
    aboutService(db, params.service ?? ''),
  refuses({ about, values }: Call<Values, AboutService>): Refusal[] {
    const { service } = about
    const aside = refusesAside(about, 'end_on-day')
    if (aside.length > 0) return aside
    if (service.end_on) {
      const says = `It ended on ${sayDate(service.end_on)}, as it is recorded: correct the record if that is wrong`
      return [{ field: 'end_on-day', says }]
    }
    return values.end_on < service.start_on
      ? [{ field: 'end_on-day', says: `It began on ${sayDate(service.start_on)}: it cannot end before` }]
      : []
  },
  async writes({ db, about: { service }, values }: Call<Values, AboutService>) {
    await endService(db, service.id, values)
    return { id: service.id }
  },
  tells: ({ about: { service }, values, today, now }) => [
    ended(service, { end_on: values.end_on, because: values.ended_because }, { today, now }),
  ],
})

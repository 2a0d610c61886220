import { act, type Call } from '../act.ts'
import type { Db } from '../database.ts'
import type { ValuesOf } from '../form.ts'
import { sayInError } from '../in-error.ts'
import { type AboutService, aboutService, refusesCorrecting } from './about-service.ts'
import type { serviceErrorForm } from './service-given.form.ts'
import { putServiceAside } from './service-given.store.ts'

type Values = ValuesOf<typeof serviceErrorForm>

/** Puts a record of help aside that should never have been made. */
export const putServiceGivenAside = act({
  id: 'put-service-given-aside',
  title: 'Say that help was recorded in error',
  may: 'service.change',
  about: ({ db, params }: { db: Db; params: Readonly<Record<string, string>> }) =>
    aboutService(db, params.service ?? ''),
  refuses: (call: Call<Values, AboutService>) => refusesCorrecting(call, 'mistake'),
  async writes({ db, about: { service }, values, now }: Call<Values, AboutService>) {
    await putServiceAside(db, service.id, { at: now, because: sayInError(values) })
    return { id: service.id }
  },
})

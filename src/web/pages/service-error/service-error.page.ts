import { putServiceGivenAside } from '../../../record/service-given/put-service-aside.act.ts'
import { serviceErrorForm } from '../../../record/service-given/service-given.form.ts'
import { findService } from '../../../record/service-given/service-given.store.ts'
import { page } from '../../page.ts'
import { aboutService, aroundService } from '../service-given/service-given.page.ts'

/** Says that help was recorded in error: never given, recorded twice, or on the wrong child's record. */
export const serviceError = page({
  path: '/services/:service/error',
  may: 'service.change',
  view: 'pages/service-error/service-error.njk',
  about: aboutService,
  form: serviceErrorForm,
  act: putServiceGivenAside,
  filled: async ({ db, params }) => ({ version: (await findService(db, params.service)).version }),
  show: aroundService,
  then: (_, { id }) => `/services/${id}`,
})

import { endServiceGiven } from '../../../record/service-given/end-service.act.ts'
import { serviceEndForm } from '../../../record/service-given/service-given.form.ts'
import { findService } from '../../../record/service-given/service-given.store.ts'
import { page } from '../../page.ts'
import { aboutService, aroundService } from '../service-given/service-given.page.ts'

/** Says when and why help ended. */
export const serviceEnd = page({
  path: '/services/:service/end',
  may: 'service.change',
  view: 'pages/service-end/service-end.njk',
  about: aboutService,
  form: serviceEndForm,
  act: endServiceGiven,
  async filled({ db, params }) {
    const { what_changed, version } = await findService(db, params.service)
    return { values: { what_changed }, version }
  },
  show: aroundService,
  then: (_, { id }) => `/services/${id}`,
})

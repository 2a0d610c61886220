import { correctServiceGiven } from '../../../record/service-given/correct-service.act.ts'
import { serviceCorrectForm } from '../../../record/service-given/service-given.form.ts'
import { findService } from '../../../record/service-given/service-given.store.ts'
import { page } from '../../page.ts'
import { aboutService, aroundService } from '../service-given/service-given.page.ts'

/** Corrects what was recorded of help a child receives. */
export const serviceCorrect = page({
  path: '/services/:service/correct',
  may: 'service.change',
  view: 'pages/service-correct/service-correct.njk',
  about: aboutService,
  form: serviceCorrectForm,
  act: correctServiceGiven,
  async filled({ db, params }) {
    const { what, provider, start_on, end_on, ended_because, what_changed, version } = await findService(
      db,
      params.service,
    )
    return { values: { what, provider, start_on, end_on, ended_because, what_changed }, version }
  },
  show: aroundService,
  then: (_, { id }) => `/services/${id}`,
})

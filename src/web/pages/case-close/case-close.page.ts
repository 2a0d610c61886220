import { closeCase } from '../../../record/closing/close-case.act.ts'
import { caseCloseForm } from '../../../record/closing/closing.form.ts'
import { caseToClose } from '../../../record/closing/closing.store.ts'
import { childBanner } from '../../child-banner.ts'
import { page } from '../../page.ts'

/** Closes a child's case. */
export const caseClose = page({
  path: '/children/:person/close',
  may: 'case.close',
  view: 'pages/case-close/case-close.njk',
  form: caseCloseForm,
  act: closeCase,
  filled: async ({ db, params }) => ({ version: (await caseToClose(db, params.person)).version }),
  show: async ({ db, params, today }) => ({
    open: await caseToClose(db, params.person),
    banner: await childBanner(db, params.person, today),
  }),
  then: ({ params }) => `/children/${params.person}`,
})

import { addToChronology } from '../../../record/chronology/add-to-chronology.act.ts'
import { chronologyForm } from '../../../record/chronology/chronology.form.ts'
import { childBanner } from '../../child-banner.ts'
import { page } from '../../page.ts'

/** Where a worker adds a line of their own to a child's chronology. */
export const chronologyNew = page({
  path: '/children/:person/chronology/new',
  may: 'chronology.curate',
  id: 'chronology-new',
  form: chronologyForm,
  act: addToChronology,
  show: async ({ db, params, today }) => ({
    banner: await childBanner(db, params.person, today),
    back: { href: `/children/${params.person}/chronology`, text: 'Back to the chronology' },
  }),
  then: ({ params }) => `/children/${params.person}/chronology`,
})

import { curateForm } from '../../../record/chronology/chronology.form.ts'
import { findLine } from '../../../record/chronology/chronology.store.ts'
import { curateChronology } from '../../../record/chronology/curate-chronology.act.ts'
import { NotFound } from '../../../record/conditions.ts'
import { isId } from '../../../record/is-id.ts'
import { childBanner } from '../../child-banner.ts'
import { page } from '../../page.ts'

/** Where a worker takes one line out of the chronology, or puts it back. */
export const chronologyLine = page({
  path: '/children/:person/chronology/:line',
  may: 'chronology.curate',
  view: 'pages/chronology-line/chronology-line.njk',
  form: curateForm,
  act: curateChronology,
  async show({ db, params, today }) {
    const line = isId(params.line) ? await findLine(db, params.person, params.line) : null
    if (!line) throw new NotFound()
    return { banner: await childBanner(db, params.person, today), line }
  },
  then: ({ params }) => `/children/${params.person}/chronology?all=yes`,
})

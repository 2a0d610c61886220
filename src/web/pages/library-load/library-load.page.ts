import { loads } from '../../../inspection/library/library.store.ts'
import { judgementsForm } from '../../../inspection/library/library-load.form.ts'
import { loadJudgements } from '../../../inspection/library/load-judgements.act.ts'
import { COLUMNS } from '../../../inspection/library/read-judgements.ts'
import { page } from '../../page.ts'

/** Where judgements published since, or missing, are loaded from a file; and what was loaded before. */
export const libraryLoad = page({
  path: '/library/load',
  may: 'inspection.upload',
  view: 'pages/library-load/library-load.njk',
  form: judgementsForm,
  act: loadJudgements,
  show: async ({ db }) => ({ columns: COLUMNS, loads: await loads(db) }),
  then: () => '/library/load#loaded',
})

import { checksHere } from '../../../returns/file-check/file-check.store.ts'
import { startCheck } from '../../../returns/file-check/start-check.act.ts'
import { startCheckForm } from '../../../returns/file-check/start-check.form.ts'
import { page } from '../../page.ts'
import { sayReturn } from '../../return-words.ts'

/** Where the files of a return are dropped to be checked, with the checks of this session and those that were kept. */
export const returns = page({
  path: '/returns',
  may: 'returns.check',
  view: 'pages/returns/returns.njk',
  nav: { label: 'Returns', roles: ['performance_analyst', 'director'], order: 45 },
  logs: 'list',
  form: startCheckForm,
  act: startCheck,
  async show({ db }) {
    const checks = (await checksHere(db)).map(each => ({ ...each, called: sayReturn(each) }))
    return { rows: checks, ours: checks.filter(each => !each.kept_at), kept: checks.filter(each => each.kept_at) }
  },
  then: (_, { id }) => `/returns/checks/${id}`,
})

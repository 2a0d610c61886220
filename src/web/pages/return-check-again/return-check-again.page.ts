import { checkAgain } from '../../../returns/file-check/check-again.act.ts'
import { filesOf, findCheck } from '../../../returns/file-check/file-check.store.ts'
import { checkAgainForm } from '../../../returns/file-check/start-check.form.ts'
import { page } from '../../page.ts'
import { sayReturn } from '../../return-words.ts'
import { sayFile } from '../return-check/say-file.ts'

/** Takes the files of a return that were mended since, and checks them with the others of the check before. */
export const returnCheckAgain = page({
  path: '/returns/checks/:return_check/again',
  may: 'returns.check',
  view: 'pages/return-check-again/return-check-again.njk',
  form: checkAgainForm,
  act: checkAgain,
  async show({ db, params }) {
    const check = await findCheck(db, params.return_check)
    const files = (await filesOf(db, check.id)).map(each => ({ ...each, ...sayFile(each) }))
    return { check, files, called: sayReturn(check) }
  },
  then: (_, { id }) => `/returns/checks/${id}`,
})

import type { Db } from '../../../record/database.ts'
import { discardThisCheck } from '../../../returns/file-check/discard-check.act.ts'
import { findCheck } from '../../../returns/file-check/file-check.store.ts'
import { keepThisCheck } from '../../../returns/file-check/keep-check.act.ts'
import { discardCheckForm, keepCheckForm } from '../../../returns/file-check/keep-check.form.ts'
import { page } from '../../page.ts'
import { sayReturn } from '../../return-words.ts'

const checkShown = async ({ db, params }: { db: Db; params: { return_check: string } }) => {
  const check = await findCheck(db, params.return_check)
  return { check, called: sayReturn(check) }
}

/** Keeps a check with its files past the session. */
export const returnCheckKeep = page({
  path: '/returns/checks/:return_check/keep',
  may: 'returns.check',
  view: 'pages/return-check-keep/return-check-keep.njk',
  form: keepCheckForm,
  act: keepThisCheck,
  show: checkShown,
  then: ({ params }) => `/returns/checks/${params.return_check}`,
})

/** Throws a check away with its files. */
export const returnCheckDiscard = page({
  path: '/returns/checks/:return_check/discard',
  may: 'returns.check',
  view: 'pages/return-check-keep/return-check-discard.njk',
  form: discardCheckForm,
  act: discardThisCheck,
  show: checkShown,
  then: () => '/returns',
})

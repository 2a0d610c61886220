import type { FileLine } from '../../../returns/file-check/file-check.store.ts'
import { WHOLE } from '../../../returns/file-check/recognise.ts'
import { sayTable } from '../../../returns/rule-said.ts'

const LISTS: Readonly<Partial<Record<FileLine['use'], string>>> = {
  postcodes: 'A directory of postcodes',
  providers: 'Ofsted’s list of providers',
}

type Said = { readonly what: string; readonly is_wrong: boolean }

const ofReturn = ({ use, return_table }: FileLine): Said => {
  if (return_table === null) return { what: 'Not read', is_wrong: true }
  const what = return_table === WHOLE ? 'The whole return' : sayTable('ssda903', return_table)
  return { what: use === 'previous' ? `${what}, a year before` : what, is_wrong: false }
}

/** What a file was known as, in words; wrong where it was not known, or could not be read. */
export const sayFile = (file: FileLine): Said => {
  if (file.use === 'unknown') return { what: 'Not known here: not read', is_wrong: true }
  const list = LISTS[file.use]
  return list ? { what: list, is_wrong: false } : ofReturn(file)
}

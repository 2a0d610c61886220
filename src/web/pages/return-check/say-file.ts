import type { FileLine } from '../../../returns/file-check/file-check.store.ts'
import { WHOLE } from '../../../returns/file-check/recognise.ts'
import { sayTable } from '../../../returns/rule-said.ts'

const LISTS: Readonly<Partial<Record<FileLine['use'], string>>> = {
  postcodes: 'A directory of postcodes',
  providers: 'Ofsted’s list of providers',
}

const ofReturn = ({ use, return_table, rows }: FileLine): { what: string; tone: string } => {
  const when = use === 'previous' ? ', a year before' : ''
  if (return_table)
    return {
      what: `${return_table === WHOLE ? 'The whole return' : sayTable('ssda903', return_table)}${when}`,
      tone: 'green',
    }
  return rows === null ? { what: `Of the return${when}`, tone: 'blue' } : { what: 'Not read', tone: 'red' }
}

/** What a file was known as, in words, and how well that bodes. */
export const sayFile = (file: FileLine): { what: string; tone: string } => {
  if (file.use === 'unknown') return { what: 'Not known here: not read', tone: 'red' }
  const list = LISTS[file.use]
  return list ? { what: list, tone: 'green' } : ofReturn(file)
}

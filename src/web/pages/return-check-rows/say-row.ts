import type { FaultyRow } from '../../../returns/file-check/found.store.ts'
import { isAtFault } from '../../../returns/file-check/found.ts'
import type { ReturnId } from '../../../returns/file-check/recognise.ts'
import { sayTable } from '../../../returns/rule-said.ts'
import { ruleWords } from '../../return-words.ts'

/** A row of a spreadsheet begins at 1, and here rows are counted from nought. */
const placeOf = ({ return_table, row, line }: FaultyRow, of: ReturnId): string => {
  if (return_table === null) return row === null ? 'Of a file' : `Of a list, row ${row + 2}`
  if (row === null) return sayTable(of, return_table)
  return `${sayTable(of, return_table)}, row ${line ?? row + 1}`
}

/** A row at fault for the page: its cells as they were sent with those at fault marked, and each fault in words. */
export const sayRow = (found: FaultyRow, of: ReturnId) => {
  const { headings, cells, faults } = found
  const isWrong = (heading: string) => faults.some(each => isAtFault(each, heading))
  const given = (headings ?? []).map((heading, at) => ({
    heading,
    text: cells?.[at] ?? '',
    is_wrong: isWrong(heading),
  }))
  const missing = new Set(faults.flatMap(({ fields }) => fields))
  const known = new Set(given.map(({ heading }) => heading.toUpperCase()))
  return {
    ...found,
    place: placeOf(found, of),
    is_mended: faults.every(({ since }) => since === 'mended'),
    cells: given,
    beyond: headings === null ? [] : [...missing].filter(field => !known.has(field.toUpperCase())),
    faults: faults.map(each => {
      const words = ruleWords(of, each.rule)
      return { ...each, severity: words.severity, wrong: each.says ?? words.says, mend: words.mend }
    }),
  }
}

import { rule } from '../child.ts'

export const rule100 = rule({
  code: '100',
  says: 'The reference date is missing, or is not the last day of the census year.',
  mend: 'Give 31 March of the year that the header names.',
  fields: ['ReferenceDate'],
  needs: ['Header'],
  from: 2023,
  checkAll([child], fault) {
    const header = child?.header
    if (!header) return
    const { ReferenceDate, Year } = header
    const isLastDay =
      ReferenceDate === child.collection.to &&
      ReferenceDate.endsWith('-03-31') &&
      (Year === null || ReferenceDate.slice(0, 4) === Year)
    if (!isLastDay) fault(header, 'ReferenceDate')
  },
})

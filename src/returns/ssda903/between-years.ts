import type { Fault } from '../rule.ts'
import type { Child } from './child.ts'

type Lasting = 'SEX' | 'DOB' | 'ETHNIC'

/**
 * Makes a check that marks what the Header says otherwise than it did a year before; a blank where there was an answer, or the other way
 * round, is otherwise too. Of a child who was not in the Header then it says nothing.
 */
export const otherThanBefore =
  (field: Lasting) =>
  ({ header, last }: Child, fault: Fault): void => {
    for (const row of header) if (last.header.some(before => before[field] !== row[field])) fault(row, field)
  }

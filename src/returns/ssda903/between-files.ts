import type { Fault } from '../rule.ts'
import type { Child, Tables } from './child.ts'

type Name = keyof Tables
type Check = (child: Child, fault: Fault) => void

/** Makes a check that marks each row of a table whose child is not in the Header. */
export const notInHeader =
  (table: Exclude<Name, 'header'>): Check =>
  (child, fault) => {
    if (child.header.length === 0) for (const row of child[table]) fault(row, 'CHILD')
  }

/** Makes a check that marks each row of a table whose date of birth is not the Header’s. What is blank in either says nothing. */
export const otherDateOfBirth =
  (table: Exclude<Name, 'header' | 'episodes'>): Check =>
  (child, fault) => {
    for (const row of child[table])
      if (row.DOB !== null && child.header.some(({ DOB }) => DOB !== null && DOB !== row.DOB)) fault(row, 'DOB')
  }

/** Makes a check that marks every row of a child who is in a table more than once. */
export const moreThanOnce =
  (table: Name): Check =>
  (child, fault) => {
    if (child[table].length > 1) for (const row of child[table]) fault(row, 'CHILD')
  }

import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { isGiven } from '../rule.ts'
import type { Child, Tables } from './child.ts'

type OneYear = Pick<Tables, 'header' | 'uasc'>

/** The day on which a child’s status as an unaccompanied asylum-seeking child ceased, or will; null where none is given. */
export const statusCeasedOn = ({ uasc }: Pick<OneYear, 'uasc'>): PlainDate | null =>
  uasc.find(({ DUC }) => DUC !== null)?.DUC ?? null

/**
 * Whether a year’s return has the child as an unaccompanied asylum-seeking child. The Header says so; where it does not say, a day on
 * which the status ceased is the only sign of it, since a return may list in UASC children who are not.
 */
export const isUnaccompanied = (rows: OneYear): boolean => {
  for (const { UASC } of rows.header) if (UASC !== null) return UASC === '1'
  return statusCeasedOn(rows) !== null
}

/** Whether the return of a year before has the child, so that its status then is known. */
export const wasReturned = ({ last }: Pick<Child, 'last'>): boolean => last.header.length > 0 || last.uasc.length > 0

/** Any sign of it in a year’s return: the Header, or a row in UASC that holds more than the identifier. For rules that let such a child off. */
const isAmongThem = ({ header, uasc }: Pick<Tables, 'header' | 'uasc'>): boolean =>
  header.some(({ UASC }) => UASC === '1') ||
  uasc.some(row => isGiven(row, 'SEX') || isGiven(row, 'DOB') || isGiven(row, 'DUC'))

/**
 * Whether a child is an unaccompanied asylum-seeking child by the return of this year, or was by that of the year before. Where
 * such a child’s home was is not asked. The Department looks back two years, of which a check is given one.
 */
export const isOrWasUnaccompanied = (child: Pick<Child, 'header' | 'uasc' | 'last'>): boolean =>
  isAmongThem(child) || isAmongThem(child.last)

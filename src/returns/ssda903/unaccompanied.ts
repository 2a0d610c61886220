import { isGiven } from '../rule.ts'
import type { Child, Tables } from './child.ts'

/** A year’s return says it in the Header, where that was worked out, and by a row in UASC that holds more than the identifier. */
const saidIn = ({ header, uasc }: Pick<Tables, 'header' | 'uasc'>): boolean =>
  header.some(({ UASC }) => UASC === '1') ||
  uasc.some(row => isGiven(row, 'SEX') || isGiven(row, 'DOB') || isGiven(row, 'DUC'))

/**
 * Whether a child is an unaccompanied asylum-seeking child by the return of this year, or was by that of the year before. Where
 * such a child’s home was is not asked. The Department looks back two years, of which a check is given one.
 */
export const isOrWasUnaccompanied = (child: Pick<Child, 'header' | 'uasc' | 'last'>): boolean =>
  saidIn(child) || saidIn(child.last)

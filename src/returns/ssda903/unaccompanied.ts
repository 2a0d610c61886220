import { isGiven } from '../rule.ts'
import type { Child, Tables } from './child.ts'

const wasIn = ({ header, uasc }: Pick<Tables, 'header' | 'uasc'>): boolean =>
  header.some(({ UASC }) => UASC === '1') || uasc.some(row => isGiven(row, 'DUC'))

/**
 * Whether a child was an unaccompanied asylum seeker this year or the last, as far as the rows sent say: where such a child’s home
 * was is not asked. The Department looks back two years, of which a check is given one.
 */
export const isOrWasUnaccompanied = (child: Pick<Child, 'header' | 'uasc' | 'last'>): boolean =>
  wasIn(child) || wasIn(child.last)

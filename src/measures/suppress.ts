import { ROLES, type Role, readsNoName } from '../access/roles.ts'

/** Figures this small may tell who a child is: shared outside the service they are hidden. */
const SMALLEST = 6

/** Whether a role is shown figures without the small numbers in them. */
export const seesSuppressed = (role: Role): boolean => role in ROLES && (readsNoName(role) || role === 'inspector')

type Counted = { readonly numerator: number; readonly denominator: number }
export type Suppressed<T> = T & { readonly is_hidden: boolean }

const isSmall = (n: number) => n > 0 && n < SMALLEST

/** Whether a figure holds a small number: those who meet it, those who do not, or all of them. */
export const isTooSmall = ({ numerator, denominator }: Counted, hasDenominator: boolean): boolean =>
  isSmall(numerator) || (hasDenominator && (isSmall(denominator) || isSmall(denominator - numerator)))

/**
 * Marks which figures of a split are hidden: the small ones, and where only one is, the next smallest as well, since the
 * whole is known and the one could be worked out from the rest.
 */
export const suppressSplit = <T extends Counted>(split: readonly T[], hasDenominator: boolean): Suppressed<T>[] => {
  const marked = split.map(each => ({ ...each, is_hidden: isTooSmall(each, hasDenominator) }))
  const hidden = marked.filter(each => each.is_hidden)
  if (hidden.length !== 1) return marked
  const size = (each: Counted) => (hasDenominator ? each.denominator : each.numerator)
  const next = marked.filter(each => !each.is_hidden).sort((a, b) => size(a) - size(b))[0]
  return marked.map(each => (each === next ? { ...each, is_hidden: true } : each))
}

import type { Fault } from '../rule.ts'
import type { Child } from './child.ts'

export const SAME_SEX_COUPLE: readonly string[] = ['MM', 'FF']
export const COUPLE: readonly string[] = [...SAME_SEX_COUPLE, 'MF']
export const SINGLE: readonly string[] = ['M1', 'F1']

/** Makes the check that adopters of one legal status, or one number, are of the sexes which that allows; a blank is none of them. */
export const sexesMustBe =
  (sexes: readonly string[], where: { readonly field: 'LS_ADOPTR' | 'NB_ADOPTR'; readonly is: string }) =>
  ({ ad1 }: Pick<Child, 'ad1'>, fault: Fault): void => {
    for (const adoption of ad1)
      if (adoption[where.field] === where.is && !sexes.includes(adoption.SEX_ADOPTR ?? ''))
        fault(adoption, where.field, 'SEX_ADOPTR')
  }

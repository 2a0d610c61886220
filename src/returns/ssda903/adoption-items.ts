import { isGiven } from '../rule.ts'
import type { RowOf } from './child.ts'

const ITEMS = ['DATE_INT', 'DATE_MATCH', 'FOSTER_CARE', 'NB_ADOPTR', 'SEX_ADOPTR', 'LS_ADOPTR'] as const

/** What is filled in of an adoption, even with what could not be read. */
export const adoptionItemsGiven = (adoption: RowOf<'AD1'>) => ITEMS.filter(item => isGiven(adoption, item))

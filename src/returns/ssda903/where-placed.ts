import { laOfPlacementSpecial } from '../../vocabulary/codesets/la-of-placement-special.ts'
import { codesOf } from '../codes.ts'

/** A code of the Office for National Statistics: of England, Scotland, Wales and Northern Ireland, of Man and the Channel Islands. */
const AUTHORITY = /^[ESWNLM]\d{8}$/

/** Whether this says where a placement is: the code of an authority, or one for what lies outside England or is confidential. */
export const isPlace = (PL_LA: string): boolean => AUTHORITY.test(PL_LA) || codesOf(laOfPlacementSpecial).has(PL_LA)

/** Whether a placement lies outside England, where Ofsted lists nobody, or is confidential. A place not known may be in England. */
export const isOutOfReach = (PL_LA: string | null): boolean => PL_LA !== null && isPlace(PL_LA) && !/^E\d/.test(PL_LA)

const POSTCODE = /^(?:[A-Z]{1,2}\d[A-Z\d]? *\d[A-Z]{2}|GIR *0AA)$/

/** Whether a text has the form of a whole postcode, with its space or without. */
export const isPostcode = (text: string): boolean => POSTCODE.test(text)

const close = (postcode: string | null) => postcode?.replaceAll(' ', '') ?? null

/** Whether two postcodes are the same but for spaces; two blank ones are. */
export const isSamePostcode = (one: string | null, other: string | null): boolean =>
  one === other || close(one) === close(other)

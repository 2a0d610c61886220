import { upnUnknown } from '../../vocabulary/codesets/upn-unknown.ts'
import { codesOf } from '../codes.ts'

/** The set has the codes of both returns: those after it are the children in need census’s alone. */
const LAST_OF_THE_RETURN = 'UN5'

/** Whether this says why there is no unique pupil number, in a code that the looked-after return has. */
export const isWhyUnknown = (upn: string): boolean => upn <= LAST_OF_THE_RETURN && codesOf(upnUnknown).has(upn)

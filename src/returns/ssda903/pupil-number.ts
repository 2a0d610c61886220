import { upnUnknown } from '../../vocabulary/codesets/upn-unknown.ts'
import { codesOf } from '../codes.ts'

/** A letter, eleven figures, and a figure or, in a number that a school gave for the time being, a letter; never I, O or S. */
const SHAPE = /^[A-HJ-NP-RT-Z]\d{11}[0-9A-HJ-NP-RT-Z]$/

/** The set has the codes of both returns: those after it are the children in need census’s alone. */
const LAST_OF_THE_RETURN = 'UN5'

/** Whether this says why there is no unique pupil number, in a code that the looked-after return has. */
export const isWhyUnknown = (upn: string): boolean => upn <= LAST_OF_THE_RETURN && codesOf(upnUnknown).has(upn)

/** Whether this could be a unique pupil number. Source: Unique pupil numbers: guide for schools and local authorities. */
export const isPupilNumber = (upn: string): boolean => SHAPE.test(upn)

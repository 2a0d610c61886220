import type { RowOf } from './child.ts'
import { saysYes } from './flags.ts'

/** Whether a section 47 enquiry goes on: there has been no initial conference, and nobody says that none is needed. */
export const isUnfinished = ({
  DateOfInitialCPC,
  ICPCnotRequired,
}: Pick<RowOf<'Section47'>, 'DateOfInitialCPC' | 'ICPCnotRequired'>): boolean =>
  DateOfInitialCPC === null && !saysYes(ICPCnotRequired)

import type { Fault } from '../rule.ts'
import type { Child } from './child.ts'

/** Says that no row but the return as a whole is at fault: it stands at the header, under the items that it is about. */
export const faultOfReturn = (children: readonly Child[], fault: Fault, ...about: string[]): void => {
  const header = children[0]?.header
  if (header) fault(header, ...about)
}

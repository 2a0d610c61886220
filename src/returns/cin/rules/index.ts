// Made by `npm run generate` from the rules of this folder.
import type { RuleCin } from '../child.ts'
import { rule8925 } from './rule-8925.ts'

/** Every rule of the return, in the order of their codes. */
export const RULES: readonly RuleCin[] = [
  rule8925,
]

// Made by `npm run generate` from the rules of this folder.
import type { Rule903 } from '../child.ts'
import { rule142 } from './rule-142.ts'
import { rule146 } from './rule-146.ts'
import { ruleINT03 } from './rule-int03.ts'

/** Every rule of the return, in the order of their codes. */
export const RULES: readonly Rule903[] = [rule142, rule146, ruleINT03]

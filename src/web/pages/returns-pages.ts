import type { Page } from '../page.ts'
import { returnRule } from './return-rule/return-rule.page.ts'
import { returnRules } from './return-rules/return-rules.page.ts'
import { returnRulesCsv } from './return-rules/return-rules-csv.page.ts'

/** The rules of the returns: all of them, as a file, and each by itself. */
export const RETURN_RULES_PAGES: readonly Page[] = [returnRules, returnRulesCsv, returnRule]

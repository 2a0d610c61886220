import type { Page } from '../page.ts'
import { returnCheck } from './return-check/return-check.page.ts'
import { returnCheckAgain } from './return-check-again/return-check-again.page.ts'
import { returnCheckDiscard, returnCheckKeep } from './return-check-keep/return-check-keep.page.ts'
import { returnCheckCsv } from './return-check-rows/return-check-csv.page.ts'
import { returnCheckRows } from './return-check-rows/return-check-rows.page.ts'
import { returnCheckXlsx } from './return-check-rows/return-check-xlsx.page.ts'
import { returnRule } from './return-rule/return-rule.page.ts'
import { returnRules } from './return-rules/return-rules.page.ts'
import { returnRulesCsv } from './return-rules/return-rules-csv.page.ts'
import { returns } from './returns/returns.page.ts'

/** The returns: their files checked by every rule, and the rules themselves: all of them, as a file, and each alone. */
export const RETURNS_PAGES: readonly Page[] = [
  returns,
  returnCheck,
  returnCheckRows,
  returnCheckCsv,
  returnCheckXlsx,
  returnCheckAgain,
  returnCheckKeep,
  returnCheckDiscard,
  returnRules,
  returnRulesCsv,
  returnRule,
]

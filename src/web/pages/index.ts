import type { Page } from '../page.ts'
import { childChronology } from './child-chronology/child-chronology.page.ts'
import { childDecisions } from './child-decisions/child-decisions.page.ts'
import { childSummary } from './child-summary/child-summary.page.ts'
import { chronologyLine } from './chronology-line/chronology-line.page.ts'
import { chronologyNew } from './chronology-new/chronology-new.page.ts'
import { decisionNew } from './decision-new/decision-new.page.ts'
import { draftDiscard } from './drafts/draft-discard.page.ts'
import { drafts } from './drafts/drafts.page.ts'
import { home } from './home/home.page.ts'
import { howItWorks } from './how-it-works/how-it-works.page.ts'

/** Every page of the product, by area. A page not listed here does not exist. */
export const PAGES: readonly Page[] = [
  // the shell
  home,
  drafts,
  draftDiscard,
  howItWorks,
  // the child's page
  childSummary,
  childChronology,
  chronologyNew,
  chronologyLine,
  childDecisions,
  decisionNew,
]

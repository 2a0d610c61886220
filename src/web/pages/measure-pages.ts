import type { Page } from '../page.ts'
import { measure } from './measure/measure.page.ts'
import { measureCsv } from './measure/measure-csv.page.ts'
import { measureList } from './measure-list/measure-list.page.ts'
import { measurePublished } from './measure-published/measure-published.page.ts'
import { publishedCsv } from './measure-published/published-csv.page.ts'
import { publishedNew } from './measure-published/published-new.page.ts'
import { measureTarget } from './measure-target/measure-target.page.ts'

/** The pages of measures: the list, each with its children and target, and what others reach. */
export const MEASURE_PAGES: readonly Page[] = [
  measureList,
  measurePublished,
  publishedNew,
  publishedCsv,
  measure,
  measureCsv,
  measureTarget,
]

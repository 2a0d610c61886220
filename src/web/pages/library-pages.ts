import type { Page } from '../page.ts'
import { library } from './library/library.page.ts'
import { libraryCsv } from './library/library-csv.page.ts'
import { libraryAuthority } from './library-authority/library-authority.page.ts'
import { libraryGroup } from './library-group/library-group.page.ts'
import { libraryLoad } from './library-load/library-load.page.ts'
import { libraryNeighbours } from './library-neighbours/library-neighbours.page.ts'
import { libraryNeighboursLoad } from './library-neighbours-load/library-neighbours-load.page.ts'
import { libraryReport, libraryReportFile } from './library-report/library-report.page.ts'
import { libraryReportCheck } from './library-report-check/library-report-check.page.ts'
import { libraryReportLoad } from './library-report-load/library-report-load.page.ts'
import { libraryReportList } from './library-reports/library-reports.page.ts'
import { libraryReportsNew } from './library-reports-new/library-reports-new.page.ts'
import { librarySearch } from './library-search/library-search.page.ts'
import { libraryThemes } from './library-themes/library-themes.page.ts'

/** The library of every authority's published judgements. */
export const LIBRARY_PAGES: readonly Page[] = [
  library,
  libraryCsv,
  libraryGroup,
  libraryLoad,
  libraryReportList,
  libraryReportsNew,
  libraryReportLoad,
  libraryReport,
  libraryReportFile,
  libraryReportCheck,
  librarySearch,
  libraryThemes,
  libraryNeighbours,
  libraryNeighboursLoad,
  libraryAuthority,
]

import type { Page } from '../page.ts'
import { library } from './library/library.page.ts'
import { libraryCsv } from './library/library-csv.page.ts'
import { libraryAuthority } from './library-authority/library-authority.page.ts'
import { libraryGroup } from './library-group/library-group.page.ts'
import { libraryLoad } from './library-load/library-load.page.ts'

/** The library of every authority's published judgements. */
export const LIBRARY_PAGES: readonly Page[] = [library, libraryCsv, libraryGroup, libraryLoad, libraryAuthority]

import type { Page } from '../page.ts'
import { comparePeople } from './compare-people/compare-people.page.ts'
import { duplicateList } from './duplicate-list/duplicate-list.page.ts'
import { mergeUndo } from './merge-undo/merge-undo.page.ts'
import { samePerson } from './same-person/same-person.page.ts'
import { toldApartPage } from './told-apart/told-apart.page.ts'

/** The pages of people who are, or may be, on the record twice. */
export const DUPLICATE_PAGES: readonly Page[] = [duplicateList, samePerson, comparePeople, toldApartPage, mergeUndo]

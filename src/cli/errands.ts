import { LIBRARY_READING, readWaiting } from '../inspection/library/reports/read-waiting.store.ts'
import type { Errand } from '../practice/jobs.ts'
import { checkWaiting, RETURN_CHECKING } from '../returns/file-check/check-waiting.store.ts'
import { today } from './today.ts'

/** What rooms after practice do when they are asked: they are given to the jobs, which may not import them. */
export const ERRANDS: readonly Errand[] = [
  { id: LIBRARY_READING, run: db => readWaiting(db) },
  { id: RETURN_CHECKING, run: db => checkWaiting(db, today()) },
]

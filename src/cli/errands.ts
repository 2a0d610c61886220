import { LIBRARY_READING, readWaiting } from '../inspection/library/reports/read-waiting.store.ts'
import type { Errand } from '../practice/jobs.ts'

/** What rooms after practice do when they are asked: they are given to the jobs, which may not import them. */
export const ERRANDS: readonly Errand[] = [{ id: LIBRARY_READING, run: db => readWaiting(db) }]

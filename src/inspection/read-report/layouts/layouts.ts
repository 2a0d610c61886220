import { ilacs } from './ilacs.ts'
import type { Layout } from './layout.ts'
import { letter } from './letter.ts'

/** Every layout that can be read; the first to recognise a document reads it. */
export const LAYOUTS: readonly Layout[] = [ilacs, letter]

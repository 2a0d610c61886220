import { ilacs } from './ilacs.ts'
import { lac } from './lac.ts'
import type { Layout } from './layout.ts'
import { letter } from './letter.ts'
import { lscb } from './lscb.ts'
import { sif } from './sif.ts'
import { unknown } from './unknown.ts'

/** Every layout that can be read; the first to recognise a document reads it, so `unknown` is last. */
export const LAYOUTS: readonly Layout[] = [ilacs, sif, lac, lscb, letter, unknown]

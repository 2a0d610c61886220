import type { GivenFile } from '../reading-fault.ts'
import type { NotRun } from '../run-rules.ts'
import type { RowAsSent } from './as-sent.ts'
import type { FoundFault } from './found.ts'
import type { ReturnId } from './recognise.ts'

/** What a file was given for. */
export type Use = 'return' | 'previous' | 'postcodes' | 'providers' | 'unknown'

export type UsedFile = GivenFile & { readonly use: Use }

/** The files of a return, to be checked; `year` null for what they say, or the one returns are made of now. */
export type ToCheck = {
  readonly return: ReturnId
  readonly year: number | null
  readonly authority: string | null
  readonly files: readonly UsedFile[]
  /** The year a return is most likely of, where nothing says. */
  readonly likely_year: number
}

/** A file as it was read: of which table, and how many rows; null where it was of none. */
export type ReadFile = {
  readonly use: Use
  readonly name: string
  readonly table: string | null
  readonly rows: number | null
}

/** What a check found; `refused` says in a sentence why the files cannot be checked at all, and the rest is then empty. */
export type FileCheck = {
  readonly refused: string | null
  readonly year: number
  readonly children: number
  readonly rules: number
  readonly not_run: readonly NotRun[]
  readonly files: readonly ReadFile[]
  readonly faults: readonly FoundFault[]
  readonly rows: readonly RowAsSent[]
}

/** Is told what is being done, in words, and how much of the whole is done, of one. */
export type Heard = (doing: string, part: number) => void

import type { Row } from './rows.ts'

/** A contact told by hand rather than by chance. `minutes` after midnight; `typed` minutes after that. */
export type Told = {
  source: Row<'contact'>['source_code']
  says: string
  minutes?: number
  typed?: number
  mode?: Row<'contact'>['mode']
  rag?: Row<'contact'>['rag']
  consent?: readonly [Row<'contact'>['consent_state'], string]
  /** Agency, minutes to asking, minutes from asking to answering. */
  checks?: readonly (readonly [agency: string, asked: number, answered: number | null])[]
}

import type { Io } from '../command.ts'

/** What a check is asked about. */
export type Asked = {
  readonly path: string
  readonly previous: string | null
  readonly year: number
  readonly authority: string | null
  readonly postcodes: string | null
  /** Files of Ofsted’s lists; null where none were given. */
  readonly providers: readonly string[] | null
}

/** How what is found is printed. */
export type How = { readonly json: boolean; readonly io: Io }

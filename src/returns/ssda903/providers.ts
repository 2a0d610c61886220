import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'

/** A children's home or supported accommodation as Ofsted lists it. What the list does not say is null, and a list of codes is then empty. */
export type Provider = {
  readonly urn: string
  /** Kinds of placement it may be: K1, K2. */
  readonly place_codes: readonly string[]
  /** Who may provide it: PR1, PR4. */
  readonly provider_codes: readonly string[]
  /** The day its registration ended; null while it is registered. */
  readonly ended_on: PlainDate | null
  readonly postcode: string | null
  /** The authority it lies in, by its code of the Office for National Statistics. */
  readonly authority: string | null
}

/** Providers by their number at Ofsted: several lines of one number where it was registered more than once. */
export type Providers = ReadonlyMap<string, readonly Provider[]>

/** A published rule that no file here checks, since what decides it does not exist outside the Department. */
export type NotWritten = { readonly code: string; readonly why: string }

/** Published codes of each return without a rule here, each with why. At most five in all: a gap is a promise not kept. */
export const NOT_WRITTEN: Readonly<Record<'ssda903' | 'cin', readonly NotWritten[]>> = { ssda903: [], cin: [] }

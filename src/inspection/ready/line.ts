/** Where what a line says may be looked up: an improvement, a measure counted or loaded, a visit, a risk. `find_visit`: a visit whose finding waits to be matched. */
export type Source =
  | { readonly kind: 'item' | 'counted' | 'loaded' | 'visit' | 'find_visit'; readonly id: string }
  | { readonly kind: 'risks' }

/** One thing that can be said from the record, with where it stands. `tone` is null where it is neither good nor bad. */
export type Line = { readonly says: string; readonly at: Source; readonly tone: 'good' | 'bad' | null }

/** Lines of one kind under their heading, and what is said where there is none. */
export type Group = { readonly title: string; readonly lines: readonly Line[]; readonly nothing: string }

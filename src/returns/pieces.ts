/** A file read a piece at a time, from its beginning each time it is asked for. */
export type Pieces = () => Iterable<Uint8Array>

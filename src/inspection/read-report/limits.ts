/** What the reader will take on. A file beyond these is refused in one line, never half read. */
export const LIMITS = {
  largest_bytes: 50 * 1024 * 1024,
  most_pages: 200,
  /** Letters of a pasted text: some four times as many as a long letter, of eight pages, has. */
  most_letters: 100_000,
  /** More text than this on one page is an attack or a data dump: the densest real page met held 6,000 characters. */
  most_characters_a_page: 60_000,
  milliseconds: 15_000,
  widest_picture: 2_000,
  /** A reader whose memory has grown past this is let go after its answer, and a fresh one started for the next file. */
  reader_bytes: 128 * 1024 * 1024,
  /** A reader nobody has asked for this long is let go. */
  idle_milliseconds: 5 * 60_000,
} as const

/** Somebody's words in quotation marks, once: marks that were typed around them are not doubled. */
export const quoted = (words: unknown): string =>
  `“${String(words ?? '')
    .trim()
    .replace(/^[“"]/, '')
    .replace(/[”"]$/, '')}”`

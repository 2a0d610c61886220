/** Marks the typeface has not, said with those it has. */
const SAID: Readonly<Record<string, string>> = {
  '→': '->',
  '←': '<-',
  '≥': '>=',
  '≤': '<=',
  '✓': 'yes',
  '✔': 'yes',
  '‑': '-',
}

/**
 * A text as it can be set: composed letters, one kind of blank, line breaks as they were, and nothing that has no look of
 * its own (control characters, joiners, marks of direction). Half of a broken pair becomes the mark of a broken letter.
 */
export const settable = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(/[\u00a0\u2007\u202f]/g, '\u00a0')
    .replace(/\t|[^\S\n\u00a0]/g, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Default_Ignorable_Code_Point}\u2060-\u206f\ufff9-\ufffb]/gu, '')

/** What is set in place of a character no face has: never a blank, so that a reader sees that something stood there. */
export const standIn = (character: string): string =>
  SAID[character] ?? `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`

/** Words closed to one blank and trimmed: for bookmarks and the file's title, which are one line. */
export const oneLine = (text: string): string => settable(text).replace(/\s+/g, ' ').trim()

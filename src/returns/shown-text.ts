/** Enough of a text to find it again. */
const SAID = 40

// biome-ignore lint/suspicious/noControlCharactersInRegex: a file may hold any, and a message none
const BETWEEN_WORDS = /[\s\u0000-\u001F\u007F]+/g

/** The beginning of a text of a file, to be said in a message: on one line whatever the text holds, with … where it goes on. */
export const shownText = (text: string, most = SAID): string => {
  const line = text.slice(0, 2 * most).replaceAll(BETWEEN_WORDS, ' ')
  return text.length > most ? `${line.slice(0, most)}…` : line
}

import { Refused } from '../read-xml.ts'
import { type Listening, LONGEST } from './read-part.ts'

/** Letters that XML cannot hold are written so: ECMA-376 part 1, 22.9.2.19. */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g

/** A text as somebody typed it. */
export const typed = (text: string): string =>
  text.includes('_x')
    ? text.replaceAll(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text

/** Gathers the text of an element from its runs, without how it is spoken, which stands beside it in some languages. */
export const gatheringText = () => {
  let [text, isSpoken] = ['', false]
  return {
    begins() {
      text = ''
      isSpoken = false
    },
    opens(name: string) {
      if (name === 'rPh') isSpoken = true
    },
    closes(name: string, more: string) {
      if (name === 'rPh') isSpoken = false
      if (name !== 't' || isSpoken) return
      text += more
      if (text.length > LONGEST) throw new Refused(`It has a text longer than the ${LONGEST} letters of a cell`)
    },
    whole: () => typed(text),
  }
}

/** The texts that cells share, in their order: cells name them by their place. */
export const sharedTexts = (): { readonly texts: readonly string[]; readonly listening: Listening } => {
  const texts: string[] = []
  const text = gatheringText()
  return {
    texts,
    listening: {
      opens(name) {
        if (name === 'si') text.begins()
        text.opens(name)
      },
      closes(name, more) {
        text.closes(name, more)
        if (name === 'si') texts.push(text.whole())
      },
    },
  }
}

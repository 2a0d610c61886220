import { plainAuthority } from './authority.ts'
import type { Line } from './document.ts'
import { headingAndGrade } from './grades.ts'
import { folded } from './letters.ts'
import { runTogether } from './paragraphs.ts'
import type { Grade } from './report.ts'

/** How the sentences begin in which reports before 2018 give a grade that stands in no table. */
const OVERALL =
  /^(the overall judge?ment\b|children('s)?( and (families|young people)('s)?)?( social care)? services\b.*\b(in|for|is|are|requires?)\b|services for children\b.*\b(is|are|requires?)\b)/
const OF_BOARD =
  /^(the judge?ment (for|on) )?(the effectiveness of )?the ([\w' -]+ )?(safeguarding children( board)?|lscb)\b( \([a-z]+\))?( (is|are|requires?)\b|$)/

/** Whether a line begins the sentence with the overall judgement. */
export const saysOverall = (line: Line): boolean => OVERALL.test(folded(line.text))

/** Whether a line begins the sentence with the judgement of the safeguarding children board. */
export const saysBoard = (line: Line): boolean => OF_BOARD.test(folded(line.text))

/** The grade is what something is, not a word a sentence happens to end in: 'not yet showing what is good'. */
const GIVES =
  /\b(?:is|are|judged) (?:to be )?(?:outstanding|good|inadequate|adequate|not judged)\W*$|\brequires? improvement(?: to be good)?\W*$/i

const MOST_LINES = 3

export type Statement = { text: string; label: string; grade: Grade | null; at: number; lines: number; from: Line[] }

/**
 * The first sentence that begins as `begins` says and ends in a grade within three lines, wherever its line breaks; or
 * the first that only begins so, with no grade. Null where there is none.
 */
export const statementIn = (lines: Line[], begins: (line: Line) => boolean): Statement | null => {
  let bare: Statement | null = null
  for (const [at, line] of lines.entries()) {
    if (!begins(line)) continue
    for (let count = 1; count <= MOST_LINES; count += 1) {
      // A heading that begins alike may stand just above the sentence.
      const last = lines[at + count - 1]
      if (last === undefined || (count > 1 && begins(last))) break
      const text = runTogether(lines.slice(at, at + count).map(each => each.text))
      const { heading, grade } = headingAndGrade(text.replace(/:$/, ''))
      // 'requires improvement' may yet go on to 'to be good' on the next line: both are the same grade.
      if (grade !== null && GIVES.test(text))
        return { text, label: heading, grade, at, lines: count, from: lines.slice(at, at + count) }
    }
    bare ??= { text: line.text, label: line.text, grade: null, at, lines: 1, from: [line] }
  }
  return bare
}

/** The authority as the sentence with the overall judgement names it: 'Children's services in Aldermere are good'. */
export const authorityNamedIn = (statement: string): string | null => {
  const named = /^children[’'‘]?s services (?:in|for) (?:the )?(.+?) (?:is|are|requires?)\b/i.exec(statement)?.[1]
  return named === undefined ? null : plainAuthority(named)
}

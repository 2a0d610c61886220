import { folded, plainLetters } from './letters.ts'

const LONGEST_TITLE = 300

const CHILDREN_IN_NEED = 'inspection of services for children in need of help'

/**
 * The titles reports have had, by framework in the words of the register: where the authority is named `before`,
 * `within` or `after` the words all share. The first that fits is the report's.
 */
const TITLES = [
  { framework: 'SIF re-inspection', title: new RegExp(`^(?<before>.*?)\\s*\\bre-? ?${CHILDREN_IN_NEED}`, 'i') },
  { framework: 'SIF', title: new RegExp(`^(?<before>.*?)\\s*${CHILDREN_IN_NEED}`, 'i') },
  {
    framework: 'LAC 2013',
    title:
      /^(?<before>.*?)\s*inspection of (?:services for )?looked after children(?:[’'‘]?s)?(?: services)?\s*(?<after>.*)$/i,
  },
  {
    framework: 'LSCB review',
    title:
      /^(?<before>.*?)\s*(?:local )?safeguarding children board\s+(?:review|inspection) of the effectiveness of the local safeguarding/i,
  },
  {
    framework: 'ILACS',
    title:
      /^(?<before>.*?)\s*inspection of (?<within>.*?)\s*children[’'‘]?s\s+(?:social\s+care\s+)?services(?:\s+(?:in|at)\s+(?<after>.+))?$/i,
  },
] as const

/** A framework that gave reports a title of its own. */
export type Framework = (typeof TITLES)[number]['framework']

export type Title = { framework: Framework; before: string; within: string; after: string }

/** What a title says: whose framework it is of, and the words about its place; null for any other title. */
export const titleIn = (text: string): Title | null => {
  const words = plainLetters(text.slice(0, LONGEST_TITLE))
  for (const { framework, title } of TITLES) {
    const found = title.exec(words)?.groups
    if (found) {
      const { before = '', within = '', after = '' } = found
      return { framework, before, within, after }
    }
  }
  return null
}

/** Whether a title promises that the safeguarding children board is reviewed in the same document. */
export const promisesBoard = (text: string): boolean =>
  /\band review of the effectiveness of the local safeguarding/.test(folded(text))

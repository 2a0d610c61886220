import type { Line } from './document.ts'
import { folded } from './letters.ts'

const LABELS = {
  dates: /(?:inspection dates?|dates? of inspection)/,
  inspectors: /(?:lead|reporting) inspectors?/,
  published: /(?:(?:report )?published(?: on)?|publication date|date of publication|date published)/,
  urn: /(?:unique reference number|urn)(?: \(urn\))?/,
} as const

export type Header = { title: Line[]; dates: string; inspectors: string; published: string; urn: string }
type Labelled = keyof typeof LABELS

/** Whether this line heads the table of judgements. */
export const isTableHead = (line: Line): boolean => /^judge?ments? grades?$/.test(folded(line.text))

/** Within a line a label is one only with its colon: 'published' is a common word. */
const PLACES = Object.entries(LABELS).map(([label, words]) => ({
  label: label as Labelled,
  at: new RegExp(`^${words.source}\\b\\s*:?\\s*|(?<=\\s)${words.source}\\s*:\\s*`, 'gi'),
}))

type Said = { label: Labelled; at: number; words: number }

/** The labels of a line, in order: two where two lines have run together. */
const labelsOf = (line: Line): Said[] => {
  const found = PLACES.flatMap(({ label, at }) =>
    [...line.text.matchAll(at)].map(match => ({ label, at: match.index, words: match.index + match[0].length })),
  )
  return found.toSorted((one, other) => one.at - other.at)
}

/** How many lines a label's words run on for at the most, should the head not end where it is looked for. */
const MOST_LINES = 4

/**
 * The lines of a report's head: the title, then labelled lines, each label's words running on to the next label ('Lead
 * inspector: …' often has the office on a line of its own). The head ends where `ends` says, at the table of judgements.
 */
export const headerOf = (lines: Line[], ends: (line: Line) => boolean = isTableHead): Header => {
  const header: Header = { title: [], dates: '', inspectors: '', published: '', urn: '' }
  let open: Labelled | null = null
  let running = 0
  for (const line of lines) {
    if (ends(line)) break
    const labels = labelsOf(line)
    const before = labels[0] ? line.text.slice(0, labels[0].at).trim() : line.text
    running += 1
    if (open && before !== '' && running <= MOST_LINES) header[open] = `${header[open]} ${before}`.trim()
    else if (!open && before !== '') header.title.push(line)
    if (labels.length > 0) running = 1
    for (const [place, { label, words }] of labels.entries()) {
      header[label] = line.text.slice(words, labels[place + 1]?.at).trim()
      open = label
    }
  }
  return header
}

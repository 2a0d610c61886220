import type { Line } from './document.ts'
import { folded } from './letters.ts'

const LABELS = {
  dates: /^(?:inspection dates?|dates? of inspection)\s*:?\s*/i,
  inspectors: /^lead inspectors?\s*:?\s*/i,
  published: /^(?:(?:report )?published(?: on)?|publication date|date of publication|date published)\s*:?\s*/i,
  urn: /^(?:unique reference number|urn)(?: \(urn\))?\s*:?\s*/i,
} as const

export type Header = { title: Line[]; dates: string; inspectors: string; published: string; urn: string }
type Labelled = keyof typeof LABELS

/** Whether this line heads the table of judgements. */
export const isTableHead = (line: Line): boolean => /^judge?ments? grades?$/.test(folded(line.text))

const labelOf = (line: Line) => {
  for (const label of Object.keys(LABELS) as Labelled[]) {
    const found = LABELS[label].exec(line.text)
    if (found) return { label, rest: line.text.slice(found[0].length) }
  }
  return null
}

/**
 * The lines above the table of judgements: the title, then labelled lines, each label's words running on to the next
 * label ('Lead inspector: …' often has the office on a line of its own).
 */
export const headerOf = (lines: Line[]): Header => {
  const header: Header = { title: [], dates: '', inspectors: '', published: '', urn: '' }
  let open: Labelled | null = null
  for (const line of lines) {
    if (isTableHead(line)) break
    const labelled = labelOf(line)
    if (labelled) {
      open = labelled.label
      header[open] = labelled.rest
    } else if (open) header[open] = `${header[open]} ${line.text}`.trim()
    else header.title.push(line)
  }
  return header
}

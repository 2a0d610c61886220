import type { Actor } from '../src/access/actor.ts'
import { acceptInspection } from '../src/inspection/inspection/accept-inspection.act.ts'
import type { CheckValues } from '../src/inspection/inspection/accepted-rows.ts'
import { asTyped } from '../src/inspection/inspection/as-typed.ts'
import { readingOf } from '../src/inspection/inspection/inspection.store.ts'
import { inspectionCheckForm } from '../src/inspection/inspection/inspection-check.form.ts'
import { type Given, paperOf, readPaper } from '../src/inspection/inspection/read-given.ts'
import { uploadInspection } from '../src/inspection/inspection/upload-inspection.act.ts'
import { letterPdf } from '../src/inspection/read-report/letter/examples/letter-pdf.ts'
import { perform } from '../src/practice/perform.ts'
import type { Db } from '../src/record/database.ts'
import type { GivenFile } from '../src/record/form.ts'

const WHEN = { today: '2026-11-22', now: '2026-11-22T10:42:00.000Z' } as const

/** The letter of a monitoring visit, whose words may be changed by what a test is about. */
export const letterWords = ({ name = 'Aldermere', plans = 'Plans remain weak.' } = {}): string[] => [
  '>> Ofsted',
  '>> T 0300 123 1231',
  '> 3 November 2026',
  '> Diana Holt',
  '> Director of Children’s Services',
  `> ${name} Council`,
  'Dear Ms Holt',
  `# Monitoring visit to ${name} children’s services`,
  `This letter summarises the findings of the fifth monitoring visit to ${name} children’s services on 6 and 7 October 2026. It was the fifth visit since the local authority was judged inadequate in June 2025. The inspectors were Nadia Karim and Lewis Grant, His Majesty’s Inspectors.`,
  '# Areas covered by the visit',
  'Inspectors reviewed the progress made in these areas:',
  '* decisions at the front door',
  '* supervision and management oversight',
  '# Headline findings',
  '* Decisions at the front door are made sooner than at the last visit.',
  `* ${plans}`,
  '# Findings and evaluation of progress',
  'The timeliness of decisions about contacts has improved from 58% to 79% since the fourth monitoring visit. Children wait less time for help.',
  'The quality of plans is still too variable. Many do not say what must change, or by when.',
  'Supervision is now regular, and records of it show reflection.',
  'Yours sincerely',
  '> Nadia Karim',
  '> His Majesty’s Inspector',
]

/** That letter as a PDF, set as such letters are. */
export const letterFile = (some: Parameters<typeof letterWords>[0] = {}): Buffer =>
  Buffer.from(
    letterPdf({
      id: 'a letter',
      setting: { bullet: 'symbol', headings: 'bold', foot: 'Monitoring visit' },
      words: letterWords(some),
      expected: null as never, // Only a reading is compared with what is expected, and this one is not.
    }),
  )

/** A press notice of a focused visit, which names no inspector. */
export const NOTICE = `Aldermere welcomes findings of Ofsted visit

Published on 19 March 2026

Ofsted inspectors made a focused visit to Aldermere Borough Council on 4 and 5 February 2026 to look at the front door of children’s services.

Inspectors found that contacts are screened promptly and that thresholds are well understood. They said that 94% of contacts were decided within one working day.

The letter says that managers do not always record why they decide as they do.`

/** A file as a form gives one. */
export const fileGiven = (bytes: Buffer, filename = 'letter.pdf'): GivenFile => ({
  filename,
  type: 'application/pdf',
  bytes,
})

/** Gives something to be read, as the page does: what was refused, or the id of what is kept. */
export const give = async (db: Db, actor: Actor, some: Partial<Given>) => {
  const given: Given = { report: null, pasted: null, source: null, source_on: null, ...some }
  const paper = paperOf(given)
  const reading = paper && (await readPaper(paper, given.source_on))
  return perform(db, { actor, ...WHEN }, uploadInspection, { params: {}, values: { ...given, reading } })
}

/** Every answer of the check form as it was read, the rest empty. */
export const answersRead = async (db: Db, id: string): Promise<CheckValues> => {
  const empty = inspectionCheckForm.asks.map(({ name, spec }) => [name, spec.kind === 'rows' ? [] : null])
  return { ...Object.fromEntries(empty), ...asTyped(await readingOf(db, id)) } as CheckValues
}

/** As `give`, in a transaction of its own, as a page gives it. */
export const giveOnSite = (db: Db, actor: Actor, some: Partial<Given>) =>
  db.transaction().execute(transaction => give(transaction, actor, some))

/** Accepts what was read of it, as these answers correct it. */
export const acceptAs = async (db: Db, actor: Actor, id: string, some: Partial<CheckValues> = {}) =>
  perform(db, { actor, ...WHEN }, acceptInspection, {
    params: { inspection: id },
    values: { ...(await answersRead(db, id)), ...some },
  })

import type { Refusal, GivenFile as Sent } from '../../record/form.ts'
import type { UsedFile } from './file-check.ts'
import { type Recognised, type ReturnId, recognise, WHOLE } from './recognise.ts'
import { LARGEST_MB } from './start-check.form.ts'

type Used = {
  readonly refusals: readonly Refusal[]
  readonly return: ReturnId | null
  readonly files: readonly UsedFile[]
}

const CALLED: Readonly<Record<ReturnId, string>> = { ssda903: 'the SSDA903', cin: 'the children in need census' }

const tooLarge = (files: readonly Sent[], field: string): Refusal[] =>
  files
    .filter(each => each.is_too_large)
    .map(each => ({ field, says: `${each.filename} is larger than ${LARGEST_MB} MB` }))

const known = (file: Sent) => {
  const given = { name: file.filename, bytes: file.bytes }
  return { given, is: recognise(given) }
}

/**
 * Says what each file that was given is for. Refuses files that are too large, of two returns at once, and such among which there is none
 * of a return; a file that is nothing known here stops none of the others.
 */
export const useFiles = (now: readonly Sent[], before: readonly Sent[]): Used => {
  const refusals = [...tooLarge(now, 'files'), ...tooLarge(before, 'previous')]
  if (refusals.length > 0) return { refusals, return: null, files: [] }
  const [these, earlier] = [now.map(known), before.map(known)]
  const returns = [...new Set([...these, ...earlier].flatMap(({ is }) => (is.use === 'return' ? [is.return] : [])))]
  const files = [
    ...these.map(({ given, is }) => ({ ...given, use: is.use })),
    ...earlier.map(({ given, is }) => ({ ...given, use: is.use === 'return' ? ('previous' as const) : is.use })),
  ]
  const [first, second] = returns
  if (first && second) {
    const says = `These are files of ${CALLED[first]} and of ${CALLED[second]}: check one return at a time`
    return { refusals: [{ field: 'files', says }], return: null, files: [] }
  }
  return { refusals: [], return: first ?? null, files }
}

type Known = { readonly file: UsedFile; readonly is: Recognised }
const knownAgain = (file: UsedFile): Known => ({ file, is: recognise(file) })

/** Whether one file takes the place of another: of the same table and year, the same whole return, or a list of the same name. */
const replaces = ({ file: one, is }: Known, { file: other, is: was }: Known): boolean => {
  if (one.use !== other.use) return false
  if (is.use !== 'return' || was.use !== 'return') return one.name === other.name
  return is.table === was.table || is.table === WHOLE || was.table === WHOLE
}

/** The files of a check before with those given since in their places. */
export const withReplaced = (before: readonly UsedFile[], since: readonly UsedFile[]): UsedFile[] => {
  const given = since.map(knownAgain)
  const left = before.map(knownAgain).filter(each => !given.some(one => replaces(one, each)))
  return [...left.map(({ file }) => file), ...since]
}

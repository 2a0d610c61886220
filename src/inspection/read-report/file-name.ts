import { isPlainDate, type PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { datesIn } from './dates.ts'

export type FileNameSays = { urn: string | null; published: PlainDate | null; slug: string | null }

const REGISTERED = /^(\d{5,6})-([a-z][a-z-]*)-(\d{4}-\d{2}-\d{2})\.pdf$/i

/**
 * What a file's name says in the forms used for published reports: 'URN-name-YYYY-MM-DD.pdf', a folder or a name that
 * opens with the URN, and a day of publication in words ('… - 19 january 2018.pdf'). ILACS reports print neither.
 */
export const fileNameSays = (fileName: string): FileNameSays => {
  const parts = fileName.split(/[\\/]/)
  const name = parts.at(-1) ?? ''
  const registered = REGISTERED.exec(name)
  const urn = parts.toReversed().flatMap(part => /^(\d{5,6})(?=[-_ .])/.exec(part)?.[1] ?? [])[0] ?? null
  const iso = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/.exec(name)?.[0]
  const published = iso !== undefined && isPlainDate(iso) ? iso : (datesIn(afterLastDash(name)).at(-1) ?? null)
  return { urn, published, slug: registered?.[2]?.toLowerCase() ?? null }
}

const afterLastDash = (name: string) =>
  name
    .replace(/\.pdf$/i, '')
    .split(/ [-–] /)
    .at(-1) ?? ''

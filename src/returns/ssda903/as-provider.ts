import { onsCodeOf } from '../../vocabulary/authorities/ons-codes.ts'
import { isPlainDate, type PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import type { Codeset } from '../../vocabulary/codeset.ts'
import { placementProvider } from '../../vocabulary/codesets/placement-provider.ts'
import { placementType } from '../../vocabulary/codesets/placement-type.ts'
import { codesOf } from '../codes.ts'
import { shownText } from '../shown-text.ts'
import { asDay } from './as-day.ts'
import type { Columns, Item } from './provider-headings.ts'
import type { Provider } from './providers.ts'
import { isPostcode } from './where-placed.ts'

/** Takes what is wrong with a cell. */
export type SayOf = (item: Item, says: string) => void

const shown = (text: string) => `“${shownText(text)}”`

/** What lists write where there is nothing to write. */
const isNothing = (text: string) => /^(?:|[-–—]+|n\/?a|none|null|not applicable)$/i.test(text)

/** Ofsted's numbers: seven digits, or SC and six. */
const NUMBER = /^(?:\d{7}|SC\d{6})$/
/** What can be a number at all, and be the same in a return. */
const COULD_BE = /^[A-Z0-9]{1,12}$/
const STANDS_FOR_NONE = 'XXXXXXX'

const urnIn = (text: string, say: SayOf): string | null => {
  const urn = text.toUpperCase()
  if (urn === STANDS_FOR_NONE || !COULD_BE.test(urn)) {
    say('urn', `${shown(text)} is no number of Ofsted’s: this line is not read`)
    return null
  }
  if (!NUMBER.test(urn)) say('urn', `${shown(text)} is not seven digits, nor SC and six: it is read as it stands`)
  return urn
}

const codesIn = (text: string, set: Codeset, item: Item, say: SayOf): string[] => {
  if (isNothing(text)) return []
  const known = codesOf(set)
  const given = text.toUpperCase().split(/[^A-Z0-9]+/)
  const codes = given.filter(each => known.has(each))
  const isAllRead = given.every(each => each === '' || known.has(each))
  if (codes.length === 0) say(item, `${shown(text)} is no code of “${set.title}”: it is read as blank`)
  else if (!isAllRead) say(item, `Of ${shown(text)} only ${codes.join(', ')} is a code of “${set.title}” and read`)
  return codes
}

const dayIn = (text: string, say: SayOf): PlainDate | null => {
  if (isNothing(text)) return null
  const [date = ''] = text.split(/[ T]/, 1)
  const day = isPlainDate(date) ? date : asDay(date)
  if (day === null) say('ended_on', `${shown(text)} is no day: it is read as blank`)
  return day
}

const postcodeIn = (text: string, say: SayOf): string | null => {
  if (isNothing(text)) return null
  const postcode = text.toUpperCase().replaceAll(/\s+/g, ' ')
  if (isPostcode(postcode)) return postcode
  say('postcode', `${shown(text)} is no postcode: it is read as blank`)
  return null
}

const authorityIn = (text: string, on: PlainDate | null, say: SayOf): string | null => {
  if (isNothing(text)) return null
  const code = /^E\d{8}$/.test(text) ? text : onsCodeOf(text, on)
  if (code === null) say('authority', `${shown(text)} is no authority of England: it is read as blank`)
  return code
}

/** A line of a list as a provider: what cannot be read of it is said, and is blank; null for a line without a number. */
export const asProvider = (cells: readonly string[], columns: Columns, say: SayOf): Provider | null => {
  const cell = (item: Item) => cells[columns[item]]?.trim() ?? ''
  const urn = urnIn(cell('urn'), say)
  if (urn === null) return null
  const ended_on = dayIn(cell('ended_on'), say)
  return {
    urn,
    place_codes: codesIn(cell('place_codes'), placementType, 'place_codes', say),
    provider_codes: codesIn(cell('provider_codes'), placementProvider, 'provider_codes', say),
    ended_on,
    postcode: postcodeIn(cell('postcode'), say),
    authority: authorityIn(cell('authority'), ended_on, say),
  }
}

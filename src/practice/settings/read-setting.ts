import type { Setting } from './settings.ts'

/** What somebody typed for a setting: its value, or why it will not do. */
export type Read = { readonly value: string | number } | { readonly says: string }

/** How much lighter white is than a colour, as the accessibility guidelines reckon it: 4.5 is the least for words. */
const contrastWithWhite = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

const readColour = (typed: string): Read => {
  const colour = typed.toLowerCase()
  if (!/^#[0-9a-f]{6}$/.test(colour)) return { says: 'Write a colour as # and six figures or letters, such as #1f4f46' }
  return contrastWithWhite(colour) < 4.5
    ? { says: 'White letters could not be read on this colour: choose a darker one' }
    : { value: colour }
}

const readNumber = (
  typed: string,
  { at_least, at_most, whole }: { at_least: number; at_most: number; whole: boolean },
): Read => {
  const value = Number(typed.replaceAll(/[, ]/g, ''))
  if (!/\d/.test(typed) || !Number.isFinite(value)) return { says: 'Write a number' }
  if (whole && !Number.isInteger(value)) return { says: 'Write a whole number' }
  const range = `${at_least.toLocaleString('en-GB')} to ${at_most.toLocaleString('en-GB')}`
  return value < at_least || value > at_most ? { says: `Write a number from ${range}` } : { value }
}

/** Reads what was typed for a setting by its kind. */
export const readSetting = (setting: Setting, given: string): Read => {
  const typed = given.trim()
  if (setting.kind === 'colour') return readColour(typed)
  if (setting.kind === 'number') return readNumber(typed, setting)
  return typed.length > setting.at_most
    ? { says: `Write ${setting.at_most} letters or fewer; there are ${typed.length}` }
    : { value: typed }
}

/** What may be typed, in words: 'A whole number from 1 to 336'. */
export const saySettingKind = (setting: Setting): string => {
  if (setting.kind === 'colour') return 'A colour'
  if (setting.kind === 'text') return `Up to ${setting.at_most} letters`
  const range = `${setting.at_least.toLocaleString('en-GB')} to ${setting.at_most.toLocaleString('en-GB')}`
  return `A ${setting.whole ? 'whole ' : ''}number from ${range}`
}

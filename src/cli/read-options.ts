/** The call cannot be used: the line says what and where. */
export class Unusable extends Error {}

type Kind = 'number' | 'text' | 'texts' | 'flag'
type Found<Names extends Record<string, Kind>> = {
  [Name in keyof Names]?: Names[Name] extends 'text' ? string : Names[Name] extends 'texts' ? readonly string[] : number
}

const upToNextName = (args: readonly string[]): readonly string[] => {
  const end = args.findIndex(each => each.startsWith('--'))
  return end < 0 ? args : args.slice(0, end)
}

/**
 * Reads `--name value` and flags. `names` says which there are: texts are one or several values after a name, which may be there
 * again. Anything else, a number that is not one, or one out of range throws `Unusable` with the line to print.
 */
export const readOptions = <const Names extends Record<string, Kind>>(
  args: readonly string[],
  names: Names,
  usage: string,
): Found<Names> => {
  const found: Record<string, number | string | readonly string[]> = {}
  for (let at = 0; at < args.length; at++) {
    const [given = '', inline] = (args[at] ?? '').split('=', 2)
    const name = given.replace(/^--/, '')
    const kind = given.startsWith('--') ? names[name] : undefined
    if (!kind) throw new Unusable(`There is no option ${given}: ${usage}`)
    if (kind === 'flag') {
      found[name] = 1
      continue
    }
    if (kind === 'texts') {
      const values = inline === undefined ? upToNextName(args.slice(at + 1)) : [inline]
      if (values.length === 0 || values.includes('')) throw new Unusable(`${given} needs a value: ${usage}`)
      found[name] = [...((found[name] ?? []) as readonly string[]), ...values]
      if (inline === undefined) at += values.length
      continue
    }
    const value = inline ?? args[++at]
    if (kind === 'text') {
      if (!value) throw new Unusable(`${given} needs a value: ${usage}`)
      found[name] = value
      continue
    }
    if (value === undefined || !/^\d{1,9}$/.test(value)) throw new Unusable(`${given} needs a whole number: ${usage}`)
    found[name] = Number(value)
  }
  return found as Found<Names>
}

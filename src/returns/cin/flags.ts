const YES: ReadonlySet<string> = new Set(['1', 'true'])
const NO: ReadonlySet<string> = new Set(['0', 'false'])

/** Whether a flag of the census says yes: 1 or true, in capitals or not. A blank one, or another word, says neither yes nor no. */
export const saysYes = (flag: string | null): boolean => flag !== null && YES.has(flag.toLowerCase())

/** Whether a flag of the census says no: 0 or false. */
export const saysNo = (flag: string | null): boolean => flag !== null && NO.has(flag.toLowerCase())

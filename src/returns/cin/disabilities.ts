/** Whether an entry of the list of disabilities is one: neither blank, nor the entry that says there is none. Whether it is a code is not asked. */
export const isDisability = (entry: string | null): entry is string => entry !== null && entry !== 'NONE'

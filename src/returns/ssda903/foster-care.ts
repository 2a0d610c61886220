import type { Episode } from './child.ts'

const FOSTER: readonly (string | null)[] = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6']

/** Whether the child is with foster carers: relatives or friends (U1 to U3), or others (U4 to U6). */
export const isInFosterCare = ({ PLACE }: Pick<Episode, 'PLACE'>): boolean => FOSTER.includes(PLACE)

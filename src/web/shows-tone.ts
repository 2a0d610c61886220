import type { Shows } from '../inspection/closing/evidence.ts'

const TONES: Readonly<Record<Shows, string>> = { better: 'green', mixed: 'orange', not_better: 'red' }

/** The colour of the tag in which it stands what evidence or a visit shows of an improvement. */
export const showsTone = (shows: Shows): string => TONES[shows]

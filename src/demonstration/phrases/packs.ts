/** What a director wrote over a pack: the board met at least so many months ago, and what the board should know first and is asked to decide. */
export type PackWords = { months_ago: number; note: string; decisions: string }

/** The two packs Aldermere's board has had, the earlier first; each knows of the visits that had been by then. */
export const PACKS: readonly PackWords[] = [
  {
    months_ago: 7,
    note: 'The first monitoring visit said that contacts are decided sooner, though not on Mondays, and that assessments still take too long. We agree with both. Most of what we agreed to do is still to come.',
    decisions:
      'Whether supervision comes before plans in the order of work, since managers cannot do both this quarter.',
  },
  {
    months_ago: 4,
    note: 'The second visit found that reviews are held on time and that oversight is weak. We agree. What partners, families and staff tell us goes on these pages as they said it, also where it is not what we hoped.',
    decisions:
      'Ask the police for one named officer who can agree what is sent to the front door.\nHear at the next meeting how long Cedar has been without a manager who stays.',
  },
]

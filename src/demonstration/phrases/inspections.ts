/** What a report of an inspection says: who led it, the grades as printed, what must improve, and each section’s paragraphs. */
export type ReportWords = {
  lead: string
  leaders: string
  help: string
  care: string
  care_leavers: string
  overall: string
  to_improve: readonly string[]
  sections: readonly (readonly [heading: string, paragraphs: readonly string[]])[]
}

/** The inspection whose programme Aldermere works through. */
export const LATEST: ReportWords = {
  lead: 'Ines Whitfield',
  leaders: 'Requires improvement to be good',
  help: 'Requires improvement to be good',
  care: 'Good',
  care_leavers: 'Good',
  overall: 'Requires improvement to be good',
  to_improve: [
    'The timeliness of decisions about contacts at the front door (paragraph 1).',
    'Management oversight, so that children’s cases do not drift (paragraph 3).',
    'How soon assessments are finished for children who wait for help (paragraph 2).',
    'The regularity of reviews of child in need plans (paragraph 4).',
    'How well plans say who will do what, and by when (paragraph 5).',
    'The recording of what children say, and of what changes because of it (paragraph 6).',
  ],
  sections: [
    [
      'The experiences and progress of children who need help and protection: requires improvement to be good',
      [
        'When people are worried about a child they can speak to somebody at once. However, too many contacts wait longer than a working day for a decision, and some children who come back again and again are not seen.',
        'Assessments are thorough and most are well written. Too many take longer than 45 working days, and a few children wait without help while they are written.',
        'Managers are committed and know their staff. Their oversight is not always regular, and for some children nothing changes for months.',
        'Children in need have plans, and most are visited by workers whom they trust. Reviews of their plans are too often late.',
        'The quality of plans is too variable. Weaker plans have actions without dates, and do not say what will happen if things do not get better.',
        'Social workers know children well and speak of them warmly. What children say is not always written down.',
      ],
    ],
    [
      'The experiences and progress of children in care: good',
      [
        'Children in care live in stable homes. They are helped to see their families, and their carers are well supported.',
      ],
    ],
  ],
}

/** The inspection before it, when things were at their worst. */
export const EARLIER: ReportWords = {
  lead: 'Malcolm Reeve',
  leaders: 'Inadequate',
  help: 'Inadequate',
  care: 'Good',
  care_leavers: 'Good',
  overall: 'Inadequate',
  to_improve: [
    'The response to children who are referred again and again (paragraph 1).',
    'Social workers’ caseloads, so that they have time to see children (paragraph 2).',
    'The timeliness and the quality of assessments (paragraph 3).',
    'Visits to children in need, and whether children are seen alone (paragraph 4).',
    'Managers’ grip on children’s plans (paragraph 5).',
  ],
  sections: [
    [
      'The experiences and progress of children who need help and protection: inadequate',
      [
        'Too many contacts are closed without anybody asking what is already known of the family. Children come back within weeks with the same worries.',
        'Social workers hold too many children. Many are new, and leave before a child has come to know them.',
        'Half of assessments take longer than 45 working days. In some the child’s father, or the child, was never asked.',
        'Visits to children in need are irregular, and some children have not been seen alone for months.',
        'Managers seldom record what they decide, or why. Plans carry on from one review to the next and nothing changes.',
      ],
    ],
    [
      'The experiences and progress of children in care: good',
      ['Most children in care live with foster carers who know them well, and do better at school than they did.'],
    ],
  ],
}

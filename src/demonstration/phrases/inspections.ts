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
  leaders: 'Inadequate',
  help: 'Inadequate',
  care: 'Requires improvement to be good',
  care_leavers: 'Requires improvement to be good',
  overall: 'Inadequate',
  to_improve: [
    'The timeliness of decisions about contacts at the front door (paragraph 1).',
    'Management oversight, so that children’s cases do not drift (paragraph 3).',
    'How soon assessments are finished for children who wait for help (paragraph 2).',
    'The regularity of reviews of child in need plans (paragraph 4).',
    'How well plans say who will do what, and by when (paragraph 5).',
    'The recording of what children say, and of what changes because of it (paragraph 6).',
    'How quickly children in care are matched with permanent carers (paragraph 11).',
    'Whether there are enough homes for children near to where they come from (paragraph 12).',
    'How long social workers stay, so that children do not have one after another (paragraph 19).',
    'The use that leaders make of audits and of performance information (paragraph 18).',
  ],
  sections: [
    [
      'The experiences and progress of children who need help and protection: inadequate',
      [
        'When people are worried about a child they can speak to somebody at once. However, too many contacts wait longer than a working day for a decision, and what is already known of the family is not always read first. Some children who come back again and again are not seen.',
        'Assessments are thorough when they are finished. Too many take longer than 45 working days, and some children are left at risk without help while they are written.',
        'Managers are committed and know their staff. Their oversight is weak: for too many children nothing changes for months, supervision is cancelled, and nobody asks why.',
        'Children in need have plans, and most are visited by workers whom they trust. Reviews of their plans are too often late, and some are not held at all.',
        'The quality of plans is poor for too many children. Weaker plans have actions without dates, and do not say what will happen if things do not get better.',
        'Social workers know children well and speak of them warmly. What children say is not always written down, and it is hard to see what changed because of it.',
        'When children are at risk of significant harm, strategy discussions are held at once and the police take part. Health is seldom there, and the plan made is not always recorded.',
        'Disabled children have the help they need. Their workers understand how each of them makes themselves understood, and short breaks are valued by families.',
        'Children who go missing are spoken to soon after they return. What they say is used well to disrupt those who would exploit them.',
      ],
    ],
    [
      'The experiences and progress of children in care: requires improvement to be good',
      [
        'Children come into care when they need to, though a few wait too long before somebody decides. Most then live with carers who know them well.',
        'Too many children wait too long to be matched with the family they will grow up in. Permanence is talked about at reviews and not decided.',
        'There are too few foster carers, and no home of the authority’s own. A third of children live more than twenty miles away, and some have had to leave their school and their friends.',
        'Children in care are encouraged at school. The virtual school knows each of them, and their personal education plans say what help they need.',
        'Health assessments are made in time. Children who need help with how they feel wait too long for it.',
      ],
    ],
    [
      'The experiences and progress of care leavers: requires improvement to be good',
      [
        'Personal advisers are tenacious and keep in touch with nearly every care leaver. Pathway plans are out of date for some, and do not speak of their hopes.',
        'Most care leavers live somewhere safe. Some do not know what they may ask for, because the local offer is hard to find.',
      ],
    ],
    [
      'The impact of leaders on social work practice with children and families: inadequate',
      [
        'Senior leaders did not know how weak practice had become. They have acted since the focused visit, but the pace of change has been too slow.',
        'Audits are done and nothing is learned from them. Performance information is collected each month, but managers do not trust it, and leaders could not say how many children wait.',
        'More than a third of social workers are from an agency, and children have had four or five workers in two years. Caseloads in two teams are too high for good work to be done.',
        'Partners speak well of their relationships with the authority. Schools and the police differ in what they take a referral to be, and thresholds are not understood in the same way.',
        'The corporate parenting board listens to children in care. It does not yet ask whether what they were promised has been done.',
      ],
    ],
  ],
}

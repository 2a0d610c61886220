import { assessmentFactors } from '../../vocabulary/codesets/assessment-factors.ts'
import { date, form, hidden, longText, manyOf, oneOf, rows, text } from '../form.ts'
import { WHOSE } from './assessment.ts'

const answer = [
  longText('said', 'What they said').later().lines(3),
  date('obtained_on', 'When').later().notAfterToday(),
  text('not_obtained_because', 'Or, if their view is missing, why').later(),
] as const

const elsewhere = WHOSE.filter(each => each.code === 'agency' || each.code === 'carer' || each.code === 'other')

/** Everything may be left for later: what must be there is asked for when it goes to the manager. */
export const writeAssessmentForm = form({
  id: 'write-assessment',
  title: 'Write the assessment',
  button: 'Save',
  asks: [
    longText('child_development', 'How the child is developing')
      .under('Development')
      .hint('Health, learning, feelings and behaviour, identity, friends, looking after themselves.')
      .later()
      .lines(10),
    longText('parenting_capacity', 'How the parents meet the child’s needs')
      .under('Parenting')
      .hint('Care, safety, warmth, guidance and boundaries, stability. Both parents, wherever each of them lives.')
      .later()
      .lines(10),
    longText('family_and_environment', 'Family, home and community')
      .under('Family and environment')
      .hint('The family’s history, the wider family, housing, money, work, who helps.')
      .later()
      .lines(10),
    longText('lived_experience', 'What a day in this child’s life is like')
      .under('Lived experience')
      .hint('From waking up to going to sleep, on a good day and on a bad one.')
      .later()
      .lines(8),
    longText('wishes_and_feelings', 'What the child wishes and feels')
      .under('Wishes and feelings')
      .hint('In the child’s own words, or what you saw if the child does not use words.')
      .later()
      .lines(8),
    rows('family_views', 'What the child and the family think', [hidden('key'), ...answer])
      .under('Views')
      .hint('For each person: what they said, or why their view is missing.')
      .later()
      .fixed()
      .headedBy('key'),
    rows('other_views', 'What agencies and others think', [
      oneOf('whose', 'Who is it?', elsewhere),
      text('named', 'Name, or the agency and the person').saying({ missing: 'Say who it is, or leave the row empty' }),
      ...answer,
    ])
      .later()
      .adding('Add another view'),
    longText('analysis', 'What it all means for the child')
      .under('Analysis')
      .hint('Not what happened, but what it means: what harms, what protects, how likely, what if nothing changes.')
      .later()
      .lines(12),
    longText('recommendation', 'What you recommend, and why').under('Recommendation').later().lines(6),
    manyOf('factors', 'Which factors did you find?', assessmentFactors)
      .under('Factors')
      .hint('Choose every factor that matters for this child. “No factors identified” stands alone.')
      .later()
      .excludes('21')
      .saying({ excludes: '“No factors identified” cannot be chosen together with a factor' }),
    text('no_factors_because', 'If there are no factors to choose yet, why not?').optional(),
    text('not_seen_because', 'If the child has not been seen since it began, why not?')
      .under('Seeing the child')
      .optional(),
  ],
})

import { date, form, longText, number, oneOf, text } from '../../record/form.ts'
import { evidenceShows } from '../../vocabulary/codesets/evidence-shows.ts'
import { evidenceType } from '../../vocabulary/codesets/evidence-type.ts'

/** Figures come from the measures and inspectors' words from their letters: neither is typed. */
const TYPED = evidenceType.codes.filter(({ code }) => code !== 'measure' && code !== 'inspection')

const ABOUT_CHILDREN = ['audit', 'dip_sample', 'observation', 'child_feedback', 'family_feedback'] as const

/** Something that tells whether an improvement reached children. */
export const evidenceForm = form({
  id: 'improvement-evidence',
  title: 'Add evidence',
  intro:
    'What somebody found who looked, or what people said. Name no child: the board, the adviser and the lead member read this.',
  button: 'Add the evidence',
  asks: [
    oneOf('kind', 'What kind of evidence is it?', TYPED),
    date('found_on', 'When was it found or said?').notAfterToday(),
    text('source', 'What is it from?').hint('Dip sample of re-referrals in October; the staff survey').atMost(160),
    number('children', 'How many children did it look at?')
      .whole()
      .atLeast(1)
      .atMost(2000)
      .optional()
      .hint('Leave it empty where it is not about single children')
      .when({ kind: ABOUT_CHILDREN }),
    longText('says', 'What does it say?')
      .hint('What was looked at, what was found, and in how many')
      .lines(6)
      .atLeast(20)
      .saying({ short: 'Say what was found in a sentence or more' }),
    oneOf('shows', 'What does it show?', evidenceShows),
  ],
})

/** A second person's judgement of the same evidence. */
export const moderationForm = form({
  id: 'evidence-moderation',
  title: 'Moderate this evidence',
  intro: 'Look at what was looked at, before you read what the first person made of it where you can.',
  button: 'Save: this is what it shows',
  asks: [
    oneOf('shows', 'What do you find that it shows?', evidenceShows),
    longText('because', 'What do you rest it on?')
      .hint('Which records or words you looked at yourself, and where you see it otherwise')
      .lines(4)
      .saying({ missing: 'Say what you rest it on' }),
  ],
})

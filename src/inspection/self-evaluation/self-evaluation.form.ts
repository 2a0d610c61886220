import { form, longText } from '../../record/form.ts'

/** What people say of one area, question by question; figures, evidence and actions are read from the record beside it. */
export const selfEvaluationForm = form({
  id: 'self-evaluation',
  title: 'In your own words',
  intro:
    'Figures, audits and actions stand beside your words as the record has them: say what they mean. Name no child.',
  asks: [
    longText('know', 'What do you know about practice and what it changes for children?')
      .hint('What is good, what is not good enough, and for which children')
      .lines(6)
      .atLeast(40)
      .saying({ short: 'Say it in two or three sentences' }),
    longText('how', 'How do you know it?')
      .hint('What you looked at yourselves, whom you asked, and how far the figures can be trusted')
      .lines(5)
      .atLeast(40)
      .saying({ short: 'Say it in two or three sentences' }),
    longText('doing', 'What are you doing about it?')
      .hint('What comes next, by when, and how you will know that it helped')
      .lines(5)
      .atLeast(40)
      .saying({ short: 'Say it in two or three sentences' }),
  ],
})

/** What is said of a self-evaluation as it is agreed. */
export const agreeForm = form({
  id: 'self-evaluation-agreed',
  title: 'Agree the self-evaluation',
  intro: 'It is kept as it stands now, with today’s figures, and can be printed again as it was.',
  button: 'Agree it',
  asks: [
    longText('note', 'Who was asked what they make of it, and what did they challenge?')
      .hint('Practitioners, partners, the lead member, another authority')
      .lines(4)
      .atLeast(20)
      .saying({ missing: 'Say who was asked', short: 'Say who was asked, and what they challenged' }),
  ],
})

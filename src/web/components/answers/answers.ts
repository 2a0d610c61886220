import type { Line, Source } from '../../../inspection/ready/line.ts'
import { type Answered, QUESTIONS, type Question } from '../../../inspection/ready/three-questions.ts'

/** Where a line's source is, and what its link is called. */
const linkTo = (at: Source): { href: string; text: string } => {
  switch (at.kind) {
    case 'item':
      return { href: `/improvement/${at.id}`, text: 'the improvement' }
    case 'counted':
      return { href: `/measures/${at.id}`, text: 'the measure' }
    case 'loaded':
      return { href: `/improvement/measures/${at.id}`, text: 'the measure' }
    case 'visit':
      return { href: `/inspections/${at.id}`, text: 'the letter' }
    case 'find_visit':
      return { href: `/inspections/${at.id}/thread?show=to_go`, text: 'say what it is about' }
    case 'risks':
      return { href: '/improvement/risks', text: 'the risks' }
  }
}

const lineOf = ({ says, at, tone }: Line) => ({ says, tone, link: linkTo(at) })

const ASKED = Object.keys(QUESTIONS) as Question[]

/** The three questions with their answers, and the gaps, as pages show them. */
export const answersOf = ({ gaps, ...answers }: Answered) => ({
  questions: ASKED.map(id => ({
    id,
    asks: QUESTIONS[id],
    groups: answers[id].map(group => ({ ...group, lines: group.lines.map(lineOf) })),
  })),
  gaps: gaps.map(lineOf),
})

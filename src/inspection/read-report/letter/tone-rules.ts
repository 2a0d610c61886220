import { anyOf, FAULT, PRAISE, TURNED_ROUND } from '../tone.ts'

/** One rule of wording: words by which a finding shows its tone. `tone` null takes words out of the count. */
export type ToneRule = {
  id: string
  tone: 'priority action' | 'progress' | 'weakness' | 'strength' | null
  words: RegExp
}

const listed = (words: string) => words.trim().split(/,\s+/)
const anyWord = (words: string) => new RegExp(`\\b${anyOf(listed(words))}`, 'g')

/** What is better than it was, at this visit or since the judgement. */
const BETTER = `
  improved, improves, improving, improvement in, progress has been made, progress is, made progress, good progress,
  considerable progress, significant progress, steady progress, some progress, strengthened, is now, are now, now more,
  become more, becoming more, has become, quicker, sooner, no longer, more stable, more timely, more consistent*,
  more thorough, better than, safer than, come down, been cleared, been set up, been stepped up, been trained, has helped,
  have helped, has lifted, have lifted, has climbed, steadier, calmer, more visible, more choices, more frequent, has begun, have begun, beginning to, an improvement on, on track
`

/** What stands still or has gone back, though it is said with a word of progress. */
const STALLED = `
  has not improved, have not improved, not yet improved, not made enough progress, not made sufficient progress,
  little progress, limited progress, insufficient progress, not enough progress, no progress, slow progress,
  progress has been slow, progress has been too slow, progress is slow, progress is too slow, progress is limited,
  progress has been limited, pace of change has been too slow, pace of change is too slow, too slow, has stalled,
  not reduced, has weakened, have weakened, has worsened, have worsened, less safe, not safer, not better
`

/** Fault in words that the lists for inspection reports lack. */
const MORE_FAULT = `
  cannot, could not, yet to, seldom, little to, little sign, little space, few say, less well, should have, waiting list,
  loose, uneven, unaltered, unclear, nothing moves, nobody, no one, pile up, piles up, wait for months, wait until,
  remains high, remain high, not been invited, are slow, is slow, missing, out of date, overdue, lapsed, late, too far, stretched, drifted, had not, not kept up, disarray
`

/** Praise in words that the lists for inspection reports lack. */
const MORE_PRAISE = `
  tenacious, regular, regularly, warmth, insight*, rich, rigour, rigorous*, listen, listens, at once, on time, starts early, begins early, useful, realistic, accurate, detailed
`

/** What is better when there is less of it, and worse when there is more. */
const BAD = `(?:caseloads?|vacanc\\w+|turnover|agency|backlogs?|waits?|waiting|delays?|drift|overdue|unallocated|unsuitable|unregistered|missing|re-referrals?|repeat|late|lapsed)`
const OF_BAD = (moved: string) =>
  new RegExp(`\\b${BAD}\\b[^.;:]{0,60}?\\b(?:has|have|had)(?: been| also| now)* ${moved}\\b`, 'g')

/** Fewer of what is bad: 'fewer assessments are late'. */
const FEWER_BAD = new RegExp(`\\b(?:fewer|no longer)\\b[^.;:,]{0,40}?\\b${BAD}\\b`, 'g')

/** What is done now and was not: 'a panel now looks at every child'. */
const NOW_DONE =
  /\bnow (?:asks?|builds?|considers?|decides?|hears?|knows?|looks?|makes?|meets?|offers?|reads?|seen|shows?|sits?|works?)\b/g

/** A sentence of how it was at another visit, which this one only compares with. */
const BEFORE_NOW =
  /(?<=^|[.!?] )at the (?:last|previous|earlier|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)(?: monitoring| focused)? (?:visit|inspection)[^.;]*/g

/** A grade of an inspection says nothing of this visit. */
const GRADE_GIVEN =
  /\b(?:judged|rated|graded|declared|up from|down from)(?: overall| again| as| to be)* ["']?(?:outstanding|good|inadequate|requires? improvement(?: to be good)?)["']?(?: overall)?/g

/**
 * In this order, each taking its words away from the rules after it: 'has not improved' is counted once, as weakness.
 * The lists of praise and of fault are those by which inspection reports are read.
 */
export const TONE_RULES: readonly ToneRule[] = [
  { id: 'a grade given', tone: null, words: GRADE_GIVEN },
  { id: 'fault denied', tone: null, words: TURNED_ROUND },
  {
    id: 'no priority action',
    tone: null,
    words: /\b(no|not any|without|not) (an )?(areas? for )?priority actions?\b/g,
  },
  { id: 'priority action', tone: 'priority action', words: /\b(areas? for )?priority actions?\b/g },
  { id: 'before', tone: null, words: BEFORE_NOW },
  { id: 'fewer that are bad', tone: 'progress', words: FEWER_BAD },
  { id: 'now done', tone: 'progress', words: NOW_DONE },
  { id: 'less that is bad', tone: 'progress', words: OF_BAD('(?:reduced|fallen|halved|dropped|decreased|cleared)') },
  { id: 'more that is bad', tone: 'weakness', words: OF_BAD('(?:risen|increased|grown|doubled|gone up)') },
  {
    id: 'only so many',
    tone: 'weakness',
    words: /\b(?:only|just) (?=[\w-]+(?:%| per ?cent| (?:out )?of )|a (?:third|quarter|half|few))/g,
  },
  { id: 'stalled', tone: 'weakness', words: anyWord(STALLED) },
  {
    id: 'lacks praise',
    tone: 'weakness',
    words: new RegExp(`\\black(s|ed|ing)? ${anyOf([...PRAISE, 'rigour'])}`, 'g'),
  },
  { id: 'praise denied', tone: 'weakness', words: new RegExp(`\\bnot (?:\\w+ )?${anyOf(PRAISE)}`, 'g') },
  { id: 'children make progress', tone: 'strength', words: /\b(?:make|makes|making) (?:\w+ )?progress\b/g },
  { id: 'better', tone: 'progress', words: anyWord(BETTER) },
  { id: 'more fault', tone: 'weakness', words: anyWord(MORE_FAULT) },
  { id: 'fault', tone: 'weakness', words: new RegExp(`\\b${anyOf(FAULT)}`, 'g') },
  { id: 'more praise', tone: 'strength', words: anyWord(MORE_PRAISE) },
  { id: 'praise', tone: 'strength', words: new RegExp(`\\b${anyOf(PRAISE)}`, 'g') },
]

import { stemmer } from 'stemmer'
import { folded } from '../read-report/letters.ts'

/** Words that hold sentences together, and those that stand in every letter: they tell nothing of the matter. */
const HOLLOW = new Set(
  `a about above across after again all also although am among an and any are as at be because been before being
  between both but by can could did do does done during each either enough even every few for from further had has have
  having he her here hers him his how however i if in into is it its itself just less made make makes many may me might
  more most much must my need needs no nor not now of often on once one only or other others our out over own part quite
  rather s same she should since so some still such t than that the their them then there these they this those though
  three through to too two under until up upon very was we well were what when where whether which while who whom whose
  why will with within without would yet you your
  area areas authority better child children christmas council improve improved improvement improvements improves
  improving inspection inspector inspectors letter local people person progress report service services social visit
  visits week weeks work year years month months young`
    .split(/\s+/)
    .filter(Boolean),
)

/** The telling words of a text by their stem, in its order: 'overseen' and 'oversees' are one. The first form stands for all. */
export const stemsIn = (text: string): ReadonlyMap<string, string> => {
  const stems = new Map<string, string>()
  for (const [word] of folded(text).matchAll(/[a-zà-öø-ÿ]{3,}/g)) {
    if (HOLLOW.has(word)) continue
    const stem = stemmer(word)
    if (!stems.has(stem)) stems.set(stem, word)
  }
  return stems
}

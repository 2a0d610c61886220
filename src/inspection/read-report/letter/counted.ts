/** Where the words that say what is counted stop. */
const STOPS =
  /[.;:,()–—]|\s-\s|\b(?:and|but|which|while|whilst|compared|against|up from|down from|when|because|since|than|or)\b|\b(?:in|by|at|on|during|from) (?:the )?(?:January|February|March|April|May|June|July|August|September|October|November|December|the time|end|spring|summer|autumn|winter|19\d\d|20\d\d)\b/i

/** Verbs and joining words between what is counted and its number: 'caseloads have reduced to', 'is', 'stands at'. */
const BETWEEN =
  /[\s,]*\b(?:has|have|had|is|are|was|were|been|be|now|only|just|about|around|some|over|under|at|to|of|by|an?|the|average|averag(?:es|ed|ing)|improved|improving|risen|rose|rising|fallen|fell|falling|reduced|increased|dropped|grown|grew|gone|went|declined|decreased|doubled|moved|stands?|stood|remains?|reached|currently|nearly|almost|from|up|down|that|also|further|still|steadily|significantly|sharply)$/i

const LEAD =
  /^(?:(?:this|last) (?:month|year|week|quarter)|the|a|an|these|those|this|all|of|its|their|with|that)\b[\s,]*/i
const NO_NOUN = /^(?:in|at|on|over|across|a|last|by|during|since|to|of|within|more|fewer|less|nationally)\b/i

const withoutLead = (text: string): string => (LEAD.test(text) ? withoutLead(text.replace(LEAD, '')) : text)

/** What the words after a number say it counts: ' of visits were in time, up …' counts 'visits were in time'. */
export const countedAfter = (rest: string): string | null => {
  if (!/^(?: of\b)? ?\p{L}/u.test(rest)) return null
  const stop = STOPS.exec(rest)
  const said = (stop ? rest.slice(0, stop.index) : rest).trim()
  if (said === '' || (NO_NOUN.test(said) && !/^of\b/i.test(said))) return null
  const counts = withoutLead(said)
  return counts === '' ? null : counts
}

/** What the words before a number say it counts: 'The rate of re-referrals is ' counts 'rate of re-referrals'. */
export const countedBefore = (before: string): string | null => {
  const clause =
    before.split(/[.;:()]\s|[;:(]|\b(?:and|but|while|whilst|compared with|although|though|so|which)\b/i).at(-1) ?? ''
  if (/^\s*(?:which )?(?:is|are|was|were|has|have|than|better|worse|lower|higher)\b/i.test(clause)) return null
  let said = clause.replace(/^.*,\s(?=\S)/, '').trim()
  if (said.replace(BETWEEN, '') === '') said = clause.trim()
  for (let shorter = said.replace(BETWEEN, ''); shorter !== said; shorter = said.replace(BETWEEN, '')) said = shorter
  const counts = withoutLead(said.replace(/[\s,–-]+$/, ''))
  return counts === '' || counts === 'figure' ? null : counts
}

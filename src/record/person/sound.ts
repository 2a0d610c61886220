const STEPS: readonly [RegExp, string][] = [
  [/^(kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/^ps/, 's'],
  [/^x/, 's'],
  [/^(o|mac)(?=[^aeiou]{2})/, '$1'],
  [/mac|mc/, 'mk'],
  [/ph/g, 'f'],
  [/sch|sh|ch(?=a?e?i?u?n$)|(?<=s)(?=ean|iobh)/g, 'x'],
  [/^sx/, 'x'],
  [/tch|ch/g, 'k'],
  [/th/g, 't'],
  [/dg(?=[eiy])/g, 'j'],
  [/ght?/g, 't'],
  [/^geo/, 'jo'],
  [/g(?=[eiy])/g, 'j'],
  [/c(?=[eiy])/g, 's'],
  [/[cq]k?/g, 'k'],
  [/v/g, 'f'],
  [/z/g, 's'],
  [/dh|bh/g, 'd'],
  [/[wh]/g, ''],
  [/(?!^)[aeiouy]/g, ''],
  [/^[aeiouy]/, 'a'],
  [/(.)\1+/g, '$1'],
]

/** A word of a name folded to plain small letters: 'Zoë' gives 'zoe', "O’Brien" 'obrien'. */
export const fold = (word: string): string =>
  word
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll(/[^\p{L}]/gu, '')

/**
 * How a name sounds, roughly, to English ears, so that spellings of one name agree: Okafor and Okafour, Stephen and Steven,
 * Muhammad and Mohamed. It is asked only of pairs already near each other.
 */
export const soundOf = (word: string): string =>
  STEPS.reduce(
    (text, [pattern, by]) =>
      text.replaceAll(new RegExp(pattern, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`), by),
    fold(word),
  )

const ONE_NAME: readonly (readonly string[])[] = [
  ['elizabeth', 'liz', 'lizzie', 'beth', 'betty', 'eliza', 'libby'],
  ['catherine', 'katherine', 'kathryn', 'kate', 'katie', 'cath', 'cathy', 'kat', 'kathy'],
  ['margaret', 'maggie', 'meg', 'peggy', 'marge'],
  ['william', 'will', 'bill', 'billy', 'willy', 'liam'],
  ['robert', 'rob', 'bob', 'bobby', 'robbie', 'bert'],
  ['richard', 'rich', 'dick', 'rick', 'ricky'],
  ['james', 'jim', 'jimmy', 'jamie'],
  ['john', 'jack', 'johnny', 'jon'],
  ['thomas', 'tom', 'tommy'],
  ['michael', 'mike', 'mick', 'mikey'],
  ['christopher', 'chris', 'kit'],
  ['alexander', 'alexandra', 'alex', 'sandy', 'lexi', 'sasha', 'xander'],
  ['samuel', 'samantha', 'sam', 'sammy'],
  ['daniel', 'dan', 'danny'],
  ['joseph', 'joe', 'joey'],
  ['edward', 'ed', 'eddie', 'ted', 'teddy'],
  ['charles', 'charlie', 'charlotte', 'lottie'],
  ['anthony', 'antony', 'tony'],
  ['andrew', 'andy', 'drew'],
  ['matthew', 'matt', 'matty'],
  ['nicholas', 'nick', 'nicky', 'nicola'],
  ['benjamin', 'ben', 'benji'],
  ['jonathan', 'jon', 'jonny'],
  ['rebecca', 'becky', 'becca', 'bex'],
  ['jennifer', 'jen', 'jenny'],
  ['susan', 'sue', 'suzie'],
  ['patricia', 'pat', 'patrick', 'paddy', 'tricia', 'trish'],
  ['victoria', 'vicky', 'tori'],
  ['jessica', 'jess', 'jessie'],
  ['isabella', 'isabel', 'isobel', 'bella', 'izzy'],
  ['amelia', 'millie', 'emilia'],
  ['abigail', 'abi', 'abbie'],
  ['muhammad', 'mohammed', 'mohamed', 'mohammad', 'mohamud', 'md', 'mo'],
  ['abdul', 'abdullah', 'abdulla', 'abdallah'],
  ['zachary', 'zac', 'zak', 'zack'],
  ['harry', 'harrison', 'henry', 'hal'],
  ['oliver', 'ollie', 'olly'],
  ['frederick', 'fred', 'freddie', 'freddy', 'alfred', 'alfie'],
  ['deborah', 'debbie', 'deb'],
  ['theodore', 'theo', 'teddy'],
]

/** Every form of a first name that people use for one another: 'Kate' gives Catherine, Kathryn, Katie and the rest. */
export const sameName = (word: string): readonly string[] => {
  const folded = fold(word)
  return [...new Set(ONE_NAME.filter(group => group.includes(folded)).flat())]
}

/** How many letters must be changed, put in, taken out or changed about to make one word of the other. */
export const lettersApart = (one: string, other: string): number => {
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, n) => n)
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const cost = one[i - 1] === other[j - 1] ? 0 : 1
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost)
      if (one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1)
      row.push(least)
    }
    ;[before, last] = [last, row]
  }
  return last[other.length] ?? 0
}

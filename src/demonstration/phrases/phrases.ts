/** Text for the ages 'from-to|…' or for anybody. Words in braces are filled by say.ts. */
export type Line = string

export type Outcome = {
  wanted: Line
  measured_by: Line
  baseline: Line
  target: Line
  better: Line
  same: Line
  actions: readonly (readonly [what: Line, owner: Line])[]
}

/** What a child said, how they told us and what changed because of it. */
export type Voice = readonly [words: Line, how: 'talking' | 'play' | 'drawing' | 'writing' | 'symbols', changed: Line]

/** What people write about children with one kind of need, so that everything about one child agrees. */
export type Phrases = {
  primary_need: 'N1' | 'N2' | 'N3' | 'N4' | 'N5' | 'N6' | 'N7' | 'N8'
  category: 'NEG' | 'PHY' | 'SAB' | 'EMO'
  factors: Readonly<Record<string, number>>
  concerns: Readonly<Record<string, readonly Line[]>>
  risk: readonly Line[]
  protective: readonly Line[]
  development: readonly Line[]
  parenting: readonly Line[]
  environment: readonly Line[]
  lived: readonly Line[]
  wishes: readonly Line[]
  analysis: readonly Line[]
  mother: readonly Line[]
  father: readonly Line[]
  agency: readonly Line[]
  summary: readonly Line[]
  child_version: readonly Line[]
  contingency: readonly Line[]
  outcomes: readonly Outcome[]
  voices: readonly Voice[]
  observations: readonly Line[]
  visit_analysis: readonly Line[]
  services: readonly (readonly [what: string, provider: string])[]
}

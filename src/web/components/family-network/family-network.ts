export type NetworkPerson = {
  readonly id: string
  readonly name: string
  /** A second line: '34, mother', '6, at Hill Street'. */
  readonly note?: string
  readonly href?: string | null
  /** Counted from the child: 1 a parent, 0 the child, brothers and sisters, −1 a child of theirs, 2 a grandparent. */
  readonly generation: number
  readonly lives_elsewhere?: boolean
  readonly is_hidden?: boolean
}
export type NetworkTie = {
  readonly from: string
  readonly to: string
  /** As a sentence of the list: 'Sarah is the mother of Leo'. */
  readonly says: string
  readonly kind: 'parent' | 'partner' | 'sibling' | 'other'
  readonly label?: string
  readonly has_ended?: boolean
}
export type FamilyNetwork = {
  id: string
  title: string
  width: number
  height: number
  people: {
    x: number
    y: number
    width: number
    height: number
    lines: { text: string; y: number; is_strong: boolean }[]
    href: string | null
    classes: string
    name: string
  }[]
  edges: { path: string; classes: string; label: string | null; x: number; y: number }[]
  says: { text: string; has_ended: boolean }[]
}

const BOX = { width: 156, height: 52, gap: 30, row: 112 }
const LONGEST = 18
const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text)

type Placed = NetworkPerson & { x: number; y: number }

/** The child in the middle of their row; in other rows, people stand over or under those they are tied to. */
const place = (childId: string, people: readonly NetworkPerson[], ties: readonly NetworkTie[]): Placed[] => {
  const generations = [...new Set(people.map(person => person.generation))].sort((a, b) => b - a)
  const placed = new Map<string, Placed>()
  // From the child's row outwards, so that each row can look at one already placed.
  for (const generation of [...generations].sort((a, b) => Math.abs(a) - Math.abs(b))) {
    const row = people.filter(person => person.generation === generation)
    const pull = (person: NetworkPerson) => {
      const near = ties
        .flatMap(tie => (tie.from === person.id ? [tie.to] : tie.to === person.id ? [tie.from] : []))
        .flatMap(id => placed.get(id)?.x ?? [])
      return near.length > 0 ? near.reduce((sum, x) => sum + x, 0) / near.length : 0
    }
    const sorted = row.filter(person => person.id !== childId).sort((a, b) => pull(a) - pull(b))
    const child = row.find(person => person.id === childId)
    if (child) sorted.splice(Math.floor(sorted.length / 2), 0, child)
    sorted.forEach((person, n) => {
      const x = (n - (sorted.length - 1) / 2) * (BOX.width + BOX.gap)
      placed.set(person.id, { ...person, x, y: generations.indexOf(generation) * BOX.row })
    })
  }
  return [...placed.values()]
}

const pathOf = (from: Placed, to: Placed): { path: string; x: number; y: number } => {
  const [upper, lower] = from.y <= to.y ? [from, to] : [to, from]
  if (upper.y !== lower.y) {
    const [top, bottom] = [upper.y + BOX.height / 2, lower.y - BOX.height / 2]
    const middle = (top + bottom) / 2
    return {
      path: `M${upper.x} ${top}C${upper.x} ${middle} ${lower.x} ${middle} ${lower.x} ${bottom}`,
      x: (upper.x + lower.x) / 2,
      y: middle + 4,
    }
  }
  const [left, right] = from.x <= to.x ? [from, to] : [to, from]
  const near = right.x - left.x <= BOX.width + BOX.gap + 1
  if (near)
    return {
      path: `M${left.x + BOX.width / 2} ${left.y}H${right.x - BOX.width / 2}`,
      x: (left.x + right.x) / 2,
      y: left.y - BOX.height / 2 - 4,
    }
  const under = left.y + BOX.height / 2
  return {
    path: `M${left.x} ${under}C${left.x} ${under + 34} ${right.x} ${under + 34} ${right.x} ${under}`,
    x: (left.x + right.x) / 2,
    y: under + 30,
  }
}

/** Works out the picture of a child's family: generations in rows, the child in the middle, and the same as sentences. */
export const familyNetwork = (given: {
  child_id: string
  title: string
  people: readonly NetworkPerson[]
  ties: readonly NetworkTie[]
}): FamilyNetwork => {
  const { child_id, title, ties } = given
  const placed = place(child_id, given.people, ties)
  const left = Math.min(0, ...placed.map(person => person.x)) - BOX.width / 2 - 10
  const right = Math.max(0, ...placed.map(person => person.x)) + BOX.width / 2 + 10
  const bottom = Math.max(0, ...placed.map(person => person.y))
  const top = BOX.height / 2 + 18
  const people = placed.map(person => ({ ...person, x: Math.round(person.x - left), y: person.y + top }))
  const byId = new Map(people.map(person => [person.id, person]))
  return {
    id: 'family-network',
    title,
    width: Math.round(right - left),
    height:
      bottom + top + BOX.height / 2 + (ties.some(tie => tie.kind === 'sibling' || tie.kind === 'other') ? 40 : 10),
    people: people.map(person => ({
      x: person.x - BOX.width / 2,
      y: person.y - BOX.height / 2,
      width: BOX.width,
      height: BOX.height,
      name: person.name,
      href: person.href ?? null,
      lines: [
        { text: short(person.name), y: person.y + (person.note ? -4 : 5), is_strong: true },
        ...(person.note ? [{ text: short(person.note), y: person.y + 14, is_strong: false }] : []),
      ],
      classes: [
        'gt-person',
        person.id === child_id && 'gt-person--child',
        person.lives_elsewhere && 'gt-person--away',
        person.is_hidden && 'gt-person--hidden',
      ]
        .filter(Boolean)
        .join(' '),
    })),
    edges: ties.flatMap(tie => {
      const [from, to] = [byId.get(tie.from), byId.get(tie.to)]
      if (!from || !to) return []
      const classes = ['gt-edge', tie.kind === 'partner' && 'gt-edge--partner', tie.has_ended && 'gt-edge--ended']
        .filter(Boolean)
        .join(' ')
      return [{ ...pathOf(from, to), classes, label: tie.label ?? null }]
    }),
    says: ties.map(tie => ({ text: tie.says, has_ended: tie.has_ended ?? false })),
  }
}

import { createHash } from 'node:crypto'
import { addDays, addMonths, daysBetween } from '../vocabulary/calendar/plain-date.ts'
import { ageOf, type Family, isChildOn } from './family.ts'
import { at } from './moments.ts'
import { CONFLICTS, DOCUMENTS, WARNINGS } from './phrases/records.ts'
import { fill } from './phrases/say.ts'
import { restrict } from './restrict.ts'
import type { Row } from './rows.ts'
import { aboutChild, phrasesOf, type Scene, type Story, tell } from './write.ts'

const writeMissing = (story: Story) => {
  const { family, rows, today } = story
  const { random } = family
  for (const child of family.children) {
    if (!random.chance(family.need === 'exploitation' ? 0.62 : 0.02)) continue
    const times = random.whole(1, 8)
    let on = addDays(family.arrives, random.whole(0, 120))
    for (let each = 0; each < times && on < addDays(today, -2); each++) {
      if (ageOf(child, on) >= 10 && isChildOn(child, on)) {
        const id = random.uuid()
        const started = at(on, random.whole(1080, 1380))
        const found = at(addDays(on, random.chance(0.85) ? 1 : 2), random.whole(30, 660))
        rows.add('missing_episode', {
          id,
          created_at: found,
          person_id: child.id,
          kind: 'M',
          started_at: started,
          ended_at: found,
        })
        tell(story, {
          person_id: child.id,
          at: started,
          kind: 'missing',
          table: 'missing_episode',
          id,
          significance: 2,
          says: 'Reported missing; found the next day',
        })
      }
      // Each time a little sooner than the last, which is what a rising pattern looks like.
      on = addDays(on, Math.max(3, random.whole(20, 90) - each * 9))
    }
  }
}

const writeWarnings = ({ rows, family, today }: Story) => {
  const { random } = family
  const kinds = WARNINGS[family.need]
  if (!kinds || !random.chance(0.3)) return
  const [type, detail, whose] = random.pick(kinds)
  const adult = family.partner ?? family.fathers[0] ?? family.mother
  const people =
    whose === 'adult'
      ? [adult]
      : family.children.filter(child => ageOf(child, today) >= (whose === 'teenager' ? 11 : 0))
  for (const person of people.slice(0, whose === 'teenager' ? 1 : 4))
    rows.add('person_warning', {
      id: random.uuid(),
      created_at: at(addDays(family.arrives, 10), 700),
      person_id: person.id,
      type: type as Row<'person_warning'>['type'],
      detail,
      start_on: addDays(family.arrives, 10),
      end_on: null,
      review_on: addMonths(today, random.whole(-1, 9)),
    })
}

const writeRestriction = (story: Story) => {
  const { family, force, today } = story
  const { random, restricted: level } = family
  if (!level) return
  const owner = random.chance(0.5) ? force.head.need : force.head.front
  const managers = [...force.teams.in_need, ...force.teams.assessment, force.teams.mash].flatMap(
    team => team.manager ?? [],
  )
  restrict(story, {
    people: [...family.children, family.mother],
    level,
    reason_code:
      level === 'restricted'
        ? random.pick(['staff_family', 'confidential_address', 'honour_based_abuse'] as const)
        : random.pick(['councillor', 'high_profile'] as const),
    reason: 'Agreed by the head of service after a request from the family’s worker.',
    owner,
    members: [owner, ...random.some(managers, 3)],
    start_at: at(addDays(family.arrives, 5), 900),
    review_on: addMonths(today, random.chance(0.08) ? -1 : random.whole(1, 5)),
  })
}

const writeDocuments = (story: Story) => {
  const { rows, family, today } = story
  const { random } = family
  if (!random.chance(0.22)) return
  const [child] = family.children
  if (!child || daysBetween(family.arrives, today) < 60) return
  const on = addDays(family.arrives, random.whole(15, 55))
  const about = aboutChild(story, child, on)
  const [title, kind, lines] = random.pick(DOCUMENTS)
  const text = `${fill(title, about)}\n${on}\n\n${lines.map(line => fill(line, about)).join('\n\n')}\n\n${fill(random.pick(phrasesOf(story).agency), about)}\n`
  const bytes = Buffer.from(text)
  const id = random.uuid()
  rows.add('document', {
    id,
    created_at: at(on, 900),
    title: fill(title, about),
    kind,
    file_name: `${kind}-${on}.txt`,
    media_type: 'text/plain',
    size: bytes.length,
    dated_on: on,
    sha256: `\\x${createHash('sha256').update(bytes).digest('hex')}` as never,
    content: `\\x${bytes.toString('hex')}` as never,
  })
  for (const each of family.children)
    rows.add('document_person', { id: random.uuid(), created_at: at(on, 900), document_id: id, person_id: each.id })
}

const writeConflict = ({ rows, family, force, today }: Story) => {
  const { random } = family
  const worker = random.pick(force.everybody)
  if (!random.chance(0.004) || worker.to !== null || worker.role === 'team_manager') return
  for (const child of family.children)
    rows.add('conflict_of_interest', {
      id: random.uuid(),
      created_at: at(addDays(family.arrives, 20), 700),
      worker_id: worker.id,
      person_id: child.id,
      relation: random.pick(CONFLICTS),
      declared_on: addDays(family.arrives, Math.min(20, daysBetween(family.arrives, today))),
    })
}

/** What else is on a family's record: missing episodes, warnings, restrictions, documents, conflicts of interest. */
export const writeRisks = (scene: Scene, family: Family): void => {
  const story: Story = { ...scene, family }
  writeMissing(story)
  writeWarnings(story)
  writeRestriction(story)
  writeDocuments(story)
  writeConflict(story)
}

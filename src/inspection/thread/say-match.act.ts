import type { Call } from '../../record/act.ts'
import type { Db } from '../../record/database.ts'
import type { Refusal, ValuesOf } from '../../record/form.ts'
import { closingsOf, reopen } from '../closing/closing.store.ts'
import { isClosed } from '../closing/closing.ts'
import { findItem } from '../improvement/improvement.store.ts'
import type { Item } from '../improvement/improvement.ts'
import { findInspection } from '../inspection/inspection.store.ts'
import { sayKind } from '../inspection/say-inspection.ts'
import { sharedAct } from '../no-names/shared-act.ts'
import { askedElsewhere, mattersOf } from './beside.ts'
import { likenessTo } from './likeness.ts'
import type { matchForm } from './match.form.ts'
import { sayReasons } from './reasons.ts'
import { type Found, holdFinding, keepMatch } from './thread.store.ts'

type Values = ValuesOf<typeof matchForm>
type Asked = { db: Db; params: Readonly<Record<string, string>>; values: Values }
type Saying = { person_ids: string[]; finding: Found; item: Item }

/** On what grounds this finding would be suggested for this improvement today. */
const reasonsFor = async (db: Db, { finding, item }: Saying): Promise<string[]> => {
  const items = await askedElsewhere(db, finding.inspection_id)
  const matters = await mattersOf(db, items, finding.inspection_id)
  const likeness = likenessTo(matters)(finding.text).find(({ id }) => id === item.id)
  return likeness ? sayReasons(likeness) : []
}

/**
 * Says that a visit's finding is about an improvement and what it shows of it, or that it is not. A visit after an improvement was
 * closed that finds it no better opens it again at once, as a later audit does: domain/inspection.md section 3.
 */
export const sayMatch = sharedAct({
  id: 'finding.match',
  title: 'Say which improvement a finding is about',
  may: 'improvement.write',
  about: async ({ db, params, values }: Asked): Promise<Saying> => ({
    person_ids: [],
    finding: await holdFinding(db, params.inspection ?? '', params.finding ?? ''),
    item: await findItem(db, values.item_id),
  }),
  refuses: ({ about: { finding, item } }: Call<Values, Saying>): Refusal[] =>
    item.inspection_id === finding.inspection_id
      ? [{ field: 'item_id', says: 'This report asked for it itself: choose what another inspection asked for' }]
      : [],
  async writes({ db, values, about, actor, today }: Call<Values, Saying>) {
    const { finding, item } = about
    const { applies, shows, because } = values
    const reasons = await reasonsFor(db, about)
    const said = { applies, shows: applies ? shows : null, because, said_by: actor.worker_id, said_on: today }
    await keepMatch(db, { ...said, finding_id: finding.id, item_id: item.id, reasons })
    const [last] = await closingsOf(db, [item.id])
    if (isClosed(last) && shows === 'not_better' && (finding.held_on ?? today) >= last.closed_on) {
      const visit = sayKind(await findInspection(db, finding.inspection_id))
      await reopen(db, {
        item: item.id,
        on: today,
        by: actor.worker_id,
        because: `${visit}: ${finding.text}`,
        evidence: null,
      })
    }
    return { id: finding.id }
  },
})

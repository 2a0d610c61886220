import type { Role } from '../../../access/roles.ts'
import { gather } from '../../../inspection/ready/gather.ts'
import { englandOf } from '../../../inspection/ready/know.ts'
import { ofArea } from '../../../inspection/ready/subject.ts'
import { answered } from '../../../inspection/ready/three-questions.ts'
import { type Words, wordsWanting } from '../../../inspection/self-evaluation/self-evaluation.ts'
import { MEASURES } from '../../../measures/index.ts'
import { selfEvaluationArea } from '../../../vocabulary/codesets/self-evaluation-area.ts'
import { answersOf } from '../../components/answers/answers.ts'
import type { Context } from '../../page.ts'

type Asked = Pick<Context, 'db' | 'today' | 'now'> & { role: Role; written: readonly Words[] }

/** Every measure counted so far is of children who need help and protection. */
const COUNTED_IN = 'help_and_protection'

/** The self-evaluation as it stands: of each area what people wrote, what the record says, and its gaps. */
export const evaluated = async ({ db, today, now, role, written }: Asked) => {
  const gathered = await gather(db, { today, now, role })
  const compared = MEASURES.flatMap(({ id }) => (englandOf(id, gathered.published) ? [id] : []))
  const areas = selfEvaluationArea.codes.map(({ code, label }) => {
    const subject = ofArea(gathered, code, code === COUNTED_IN ? compared : [])
    const words = written.find(({ area }) => area === code) ?? null
    return {
      code,
      label,
      words,
      wanting: wordsWanting(words ?? undefined, today),
      improvements: subject.items.length,
      answers: { id: code, level: 3, words, ...answersOf(answered(subject, gathered)) },
    }
  })
  return {
    areas,
    gaps: areas.reduce((sum, { answers, wanting }) => sum + answers.gaps.length + (wanting ? 1 : 0), 0),
    without_area: gathered.items.filter(({ themes }) => themes.length === 0).map(({ item }) => item),
    read_at: gathered.day.worked_out_at,
  }
}

/** Inspectors are sent it: it is made as those outside the service may read it. */
const READ_BY = 'lead_member'

type Drawn = Omit<Asked, 'role'> & Pick<Context, 'render'> & { agreed_by: string; note: string }

/** Draws a self-evaluation as it is agreed, as a page by itself. */
export const drawSelfEvaluation = async ({ render, agreed_by, note, ...asked }: Drawn): Promise<string> => {
  const said = await evaluated({ ...asked, role: READ_BY })
  return render('pages/self-evaluation/agreed.njk', { ...said, agreed_on: asked.today, agreed_by, note })
}

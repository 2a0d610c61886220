import { scopeOf } from '../../../access/permissions.ts'
import {
  agreedSelfEvaluations,
  selfEvaluationWords,
} from '../../../inspection/self-evaluation/self-evaluation.store.ts'
import { sayUnwritten } from '../../../inspection/self-evaluation/self-evaluation.ts'
import { page } from '../../page.ts'
import { evaluated } from './evaluated.ts'

/** The self-evaluation as it is being written: people's words beside what the record says today, its gaps first. */
export const selfEvaluation = page({
  path: '/self-evaluation',
  may: 'ready.read',
  view: 'pages/self-evaluation/self-evaluation.njk',
  logs: 'list',
  async show({ db, today, now, actor }) {
    const said = await evaluated({ db, today, now, role: actor.role, written: await selfEvaluationWords(db) })
    const written = said.areas.flatMap(({ code, words }) => (words ? [{ area: code }] : []))
    return {
      ...said,
      unwritten: sayUnwritten(written),
      agreed: (await agreedSelfEvaluations(db))[0] ?? null,
      may_write: scopeOf('self_evaluation.write', actor.role) !== null,
      may_agree: scopeOf('self_evaluation.agree', actor.role) !== null,
    }
  },
})

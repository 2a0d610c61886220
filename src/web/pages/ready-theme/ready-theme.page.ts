import { gather } from '../../../inspection/ready/gather.ts'
import { ofTheme } from '../../../inspection/ready/subject.ts'
import { answered } from '../../../inspection/ready/three-questions.ts'
import { THEMES } from '../../../inspection/themes/themes.ts'
import { NotFound } from '../../../record/conditions.ts'
import { answersOf } from '../../components/answers/answers.ts'
import { page } from '../../page.ts'

/** The three questions of one theme, answered from the record: what do you know, how do you know it, what are you doing about it. */
export const readyTheme = page({
  path: '/improvement/ready/:theme',
  may: 'ready.read',
  view: 'pages/ready-theme/ready-theme.njk',
  async show({ db, params, today, now, actor }) {
    const theme = THEMES.find(({ id }) => id === params.theme)
    if (!theme) throw new NotFound()
    const gathered = await gather(db, { today, now, role: actor.role })
    const subject = ofTheme(gathered, theme.id)
    return {
      theme,
      improvements: subject.items.length,
      findings: subject.findings.length,
      answers: { id: theme.id, ...answersOf(answered(subject, gathered)) },
    }
  },
})

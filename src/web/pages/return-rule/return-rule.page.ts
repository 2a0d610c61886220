import { NotFound } from '../../../record/conditions.ts'
import { CATALOGUES, type Catalogue, type Listed } from '../../../returns/catalogue.ts'
import { needKind, tableOf } from '../../../returns/need-said.ts'
import { tableSaid } from '../../../returns/rule-said.ts'
import { page } from '../../page.ts'
import { differences, rowOf } from '../return-rules/rule-row.ts'

/** As many others of the same cells as help; the rest are behind the link to all of them. */
const OTHERS = 8

/** Rules that look at the most of the same cells: what is mended for one is often asked about by them as well. */
const othersOf = ({ rules }: Catalogue, { code, fields }: Listed) =>
  rules
    .filter(rule => rule.code !== code)
    .map(({ code, says, fields: cells }) => {
      const shared = cells.filter(cell => fields.includes(cell)).length
      return { code, says, alike: shared / (cells.length + fields.length - shared) }
    })
    .filter(({ alike }) => alike > 0.3)
    .sort((one, other) => other.alike - one.alike)
    .slice(0, OTHERS)

/** What somebody loads, or says, beside the files of the return. */
const BESIDE: Readonly<Record<string, { said: string; why: string }>> = {
  postcodes: { said: 'Postcodes', why: 'a table of postcodes, to tell where a placement is and how far from home' },
  providers: { said: 'Providers', why: 'Ofsted’s list of providers' },
  authority: { said: 'Authority', why: 'which authority makes the return' },
}

const tablesNeeded = (of: Catalogue['id'], { needs }: Listed) =>
  needs.flatMap(need => {
    const name = tableOf(need)
    return name === null ? [] : [{ name, said: tableSaid(of, name), is_last: needKind(need) === 'previous' }]
  })

/** One rule: all that it declares, where its answer differs from others’, and which rules ask about the same cells. */
export const returnRule = page({
  path: '/returns/:return/rules/:rule',
  may: 'signed-in',
  view: 'pages/return-rule/return-rule.njk',
  show({ params }) {
    const catalogue = CATALOGUES.find(({ id }) => id === params.return)
    const at = catalogue?.rules.findIndex(({ code }) => code.toLowerCase() === params.rule.toLowerCase()) ?? -1
    const rule = catalogue?.rules[at]
    if (!catalogue || !rule) throw new NotFound()
    const { id, title, rules } = catalogue
    return {
      of: id,
      return_title: title,
      rule: rowOf(id, rule),
      tables: tablesNeeded(id, rule),
      beside: rule.needs.filter(need => tableOf(need) === null).map(need => ({ kind: need, ...BESIDE[need] })),
      is_of_all: 'checkAll' in rule,
      differences: differences(id, rule.code),
      others: othersOf(catalogue, rule),
      before: rules[at - 1]?.code ?? null,
      after: rules[at + 1]?.code ?? null,
    }
  },
})

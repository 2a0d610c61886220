import { addDays, addMonths, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { at, earlier, later, workingDay } from './moments.ts'
import type { Random } from './random.ts'
import type { Rows } from './rows.ts'
import type { Worker } from './workforce.ts'
import type { PlanGiven } from './write-plan.ts'

/** A look at a risk: so many days ago, what its likelihood and impact became, what was made of it, and to whom it went. */
type Look = readonly [daysAgo: number, likelihood: number, impact: number, says: string, to?: string]
type Threat = {
  what: string
  cause: string
  mitigation: string
  owner: Worker | null
  /** Which workstream or improvement it threatens, by place; the whole programme where neither is said. */
  workstream?: number
  place?: number
  raised: number
  likelihood: number
  impact: number
  looks: readonly Look[]
  happened?: number
  closed?: readonly [daysAgo: number, because: string]
}

const threatsOf = ({ force: { head, everybody, teams } }: PlanGiven): readonly Threat[] => {
  const director = everybody.find(worker => worker.role === 'director') ?? null
  const analyst = everybody.find(worker => worker.role === 'performance_analyst') ?? null
  return [
    {
      what: 'Social workers leave faster than they come, and children tell their story again.',
      cause: 'A neighbour pays more; two teams have had three managers in two years.',
      mitigation:
        'A payment for staying two years, smaller caseloads for those newly qualified, and exit talks read monthly.',
      owner: head.need,
      workstream: 4,
      raised: 10,
      likelihood: 5,
      impact: 4,
      looks: [
        [120, 4, 4, 'Six came from the university and one left.'],
        [20, 4, 4, 'Cedar still has no manager. The rest hold.', 'the improvement board'],
      ],
    },
    {
      what: 'The money for the second year of the programme is not agreed.',
      cause: 'The council must save across every service in February.',
      mitigation: 'The director and the finance officer bring two plans to the cabinet, with what each would stop.',
      owner: director,
      raised: 7,
      likelihood: 3,
      impact: 5,
      looks: [[18, 4, 5, 'The cabinet has asked for a third plan.', 'the chief executive']],
    },
    {
      what: 'The police go on sending every notice, and what matters is lost among them.',
      cause: 'Their new system sends by rule and nobody has written the rule with us.',
      mitigation: 'An agreement on what is sent; until then two workers sort notices each morning.',
      owner: head.front,
      place: 1,
      raised: 9,
      likelihood: 4,
      impact: 3,
      looks: [
        [75, 3, 3, 'Fewer notices since August, though nothing is agreed.'],
        [16, 3, 3, 'Their counsel has the agreement still.'],
      ],
    },
    {
      what: 'Reviews are held to be in time, and nothing changes for the child.',
      cause: 'What is counted is the date.',
      mitigation: 'Ten reviews a quarter are read for what they changed.',
      owner: teams.in_need[0]?.manager ?? head.need,
      place: 4,
      raised: 6,
      likelihood: 3,
      impact: 4,
      looks: [[64, 4, 4, 'A sample found six of ten that changed nothing.']],
    },
    {
      what: 'The record was changed over and figures could not be trusted for six weeks.',
      cause: 'Old plans were brought over without their dates.',
      mitigation: 'The analyst checks twenty plans a week against paper.',
      owner: analyst,
      raised: 11,
      happened: 9,
      likelihood: 4,
      impact: 3,
      looks: [
        [150, 3, 3, 'Nineteen of twenty agree.'],
        [12, 2, 3, 'All of twenty agree, four weeks in a row.'],
      ],
    },
    {
      what: 'Schools stop telling us early because they hear nothing back.',
      cause: 'Feedback to those who refer was left to each worker.',
      mitigation: 'Feedback goes out the day a decision is made.',
      owner: head.front,
      workstream: 1,
      raised: 10,
      likelihood: 3,
      impact: 3,
      looks: [[130, 1, 3, 'Nine of eleven schools say they hear back.']],
      closed: [90, 'A term has passed in which every school heard back within a week.'],
    },
  ]
}

/** Six risks to Aldermere's programme: one escalated, one that nobody has looked at lately, one that happened, one that is over. */
export const writeProgrammeRisks = (
  rows: Rows,
  random: Random,
  given: PlanGiven,
  workstreams: readonly string[],
): void => {
  const { items, published, force } = given
  const ago = (days: number): PlainDate => later(workingDay(addDays(force.today, -days)), addDays(published, 14))
  for (const threat of threatsOf(given)) {
    const { what, cause, mitigation, owner, looks, closed } = threat
    const raised_on = earlier(
      later(workingDay(addMonths(force.today, -threat.raised)), addDays(published, 14)),
      ago(160),
    )
    const put = (on: PlainDate) => ({
      id: random.uuid(),
      created_at: at(on, 640),
      created_by: owner?.id ?? null,
    })
    const last = looks.at(-1)
    const [lastAgo, likelihood, impact, , to] = last ?? [0, threat.likelihood, threat.impact, '']
    const item = threat.place === undefined ? null : (items[threat.place - 1] ?? null)
    const risk = rows.put('programme_risk', {
      ...put(raised_on),
      what,
      cause,
      mitigation,
      happened_on: threat.happened === undefined ? null : ago(threat.happened * 28),
      likelihood,
      impact,
      owner_id: owner?.id ?? '',
      workstream_id: threat.workstream === undefined ? null : (workstreams[threat.workstream - 1] ?? null),
      improvement_item_id: item,
      raised_on,
      escalated_to: to ?? null,
      escalated_on: to ? ago(lastAgo) : null,
      closed_on: closed ? ago(closed[0]) : null,
      closed_because: closed ? closed[1] : null,
    })
    for (const [n, [daysAgo, now, bad, says, escalated_to]] of looks.entries()) {
      const before = looks[n - 1]
      rows.add('programme_risk_review', {
        ...put(ago(daysAgo)),
        programme_risk_id: risk,
        reviewed_on: ago(daysAgo),
        reviewed_by: owner?.id ?? '',
        was_likelihood: before?.[1] ?? threat.likelihood,
        was_impact: before?.[2] ?? threat.impact,
        likelihood: now,
        impact: bad,
        says,
        escalated_to: escalated_to ?? null,
      })
    }
  }
}

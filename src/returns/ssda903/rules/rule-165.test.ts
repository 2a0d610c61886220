import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule165 } from './rule-165.ts'

const thisYear = [{ DECOM: '2026-05-01', DEC: null, LS: 'C2' }] as const

ruleTest(rule165, {
  passes: {
    'a girl is a mother, or none': {
      header: [
        { SEX: 'F', MOTHER: '1' },
        { SEX: '2', MOTHER: '0' },
      ],
      episodes: thisYear,
    },
    'a boy has it blank': { header: [{ SEX: 'M' }, { SEX: '1' }], episodes: thisYear },
    'a girl who was not looked after in the year has it blank': {
      header: [{ SEX: 'F' }],
      episodes: [{ DECOM: '2020-01-10', DEC: '2026-03-31', LS: 'C2' }],
      oc3: [{ IN_TOUCH: 'YES' }],
    },
    'so has a girl whose care was short breaks': {
      header: [{ SEX: 'F' }],
      episodes: [{ DECOM: '2026-05-01', DEC: null, LS: 'V4' }],
    },
  },
  fails: {
    'a girl looked after on the first day of the year has it blank': {
      child: { header: [{ SEX: 'F' }], episodes: [{ DECOM: '2020-01-10', DEC: '2026-04-01', LS: 'C2' }] },
      at: ['header[0].MOTHER'],
    },
    'a boy has it answered': {
      child: { header: [{ SEX: 'M', MOTHER: '0' }], episodes: thisYear },
      at: ['header[0].MOTHER'],
    },
    'it is no answer, and the girl is a care leaver too': {
      child: { header: [{ SEX: 'F', MOTHER: '2' }], episodes: thisYear, oc3: [{ IN_TOUCH: 'YES' }] },
      at: ['header[0].MOTHER', 'oc3[0].IN_TOUCH', 'oc3[0].ACTIV', 'oc3[0].ACCOM'],
    },
  },
})

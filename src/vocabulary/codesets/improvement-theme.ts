import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

/** The themes counted over published reports since 2013; the codes are the ids they were counted under. */
export const improvementTheme = codeset({
  id: 'improvement_theme',
  title: 'What an improvement or a finding is about',
  source: goldenThreadList,
  codes: [
    { code: 'front-door', label: 'The front door', meaning: 'Thresholds, referrals, consent, stepping up and down' },
    { code: 'assessment', label: 'Assessments', meaning: 'Their quality and timeliness, analysis, chronologies' },
    { code: 'plans', label: 'Plans', meaning: 'Their quality and progress, contingency, drift and delay' },
    { code: 'voice', label: 'Children’s voice and direct work', meaning: 'Views, advocacy, visits, identity' },
    { code: 'supervision', label: 'Management oversight and supervision' },
    {
      code: 'risk',
      label: 'Recognising and answering risk',
      meaning: 'Neglect, domestic abuse, the unborn, harm adding up',
    },
    { code: 'partnership', label: 'Partner agencies', meaning: 'Police, health and schools working with us' },
    { code: 'early-help', label: 'Early help', meaning: 'Also the edge of care, and young carers' },
    {
      code: 'disabled',
      label: 'Disabled children',
      meaning: 'Also moving to adult services, and children alone in the country',
    },
    { code: 'qa-performance', label: 'Quality assurance and performance', meaning: 'Audit, learning, figures' },
    { code: 'recording', label: 'Recording', meaning: 'Case records and the system they are kept in' },
    {
      code: 'care-leavers',
      label: 'Care leavers',
      meaning: 'Pathway plans, personal advisers, homes, work, the local offer',
    },
    {
      code: 'permanence',
      label: 'Permanence',
      meaning: 'Matching, adoption, special guardians, connected carers, parents',
    },
    { code: 'leadership', label: 'Leadership', meaning: 'Senior leaders, scrutiny, governance, corporate parents' },
    { code: 'workforce', label: 'Workforce', meaning: 'Caseloads, changes of worker, recruitment, training' },
    {
      code: 'strategy-cp',
      label: 'Strategy discussions and child protection',
      meaning: 'Enquiries, conferences, core groups',
    },
    {
      code: 'missing-exploitation',
      label: 'Missing and exploited children',
      meaning: 'Also talking to them on return',
    },
    { code: 'health', label: 'Health', meaning: 'Health assessments and histories, mental health, dentists' },
    { code: 'sufficiency', label: 'Homes for children', meaning: 'Enough of them, foster carers, unregistered homes' },
    { code: 'education', label: 'Education', meaning: 'Virtual school, education plans, attendance, exclusion' },
    { code: 'iro', label: 'Independent reviewing', meaning: 'Reviewing officers and conference chairs who challenge' },
    { code: 'plo', label: 'Pre-proceedings and court' },
    { code: 'private-fostering', label: 'Private fostering' },
    { code: 'homeless-16-17', label: 'Homeless 16 and 17 year olds' },
    { code: 'lado', label: 'Allegations against professionals' },
  ],
})

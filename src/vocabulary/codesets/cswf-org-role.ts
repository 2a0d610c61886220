import { codeset } from '../codeset.ts'
import { workforceCensus } from '../sources.ts'

export const cswfOrgRole = codeset({
  id: 'cswf_org_role',
  title: "Worker's role in the organisation",
  source: workforceCensus('Role within organisation'),
  codes: [
    { code: '1', label: 'Senior manager' },
    { code: '2', label: 'Middle manager' },
    { code: '3', label: 'First line manager' },
    { code: '4', label: 'Senior practitioner' },
    { code: '5', label: 'Case holder' },
    { code: '6', label: 'Qualified without cases' },
  ],
})

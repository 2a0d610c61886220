import { codeset } from '../codeset.ts'
import { lookedAfterReturn } from '../sources.ts'

export const categoryOfNeed = codeset({
  id: 'category_of_need',
  title: 'Category of need',
  source: lookedAfterReturn('Episodes: CIN'),
  codes: [
    { code: 'N1', label: 'Abuse or neglect' },
    { code: 'N2', label: "Child's disability or illness" },
    { code: 'N3', label: 'Parental disability or illness' },
    { code: 'N4', label: 'Family in acute stress' },
    { code: 'N5', label: 'Family dysfunction' },
    { code: 'N6', label: 'Socially unacceptable behaviour' },
    { code: 'N7', label: 'Low income' },
    { code: 'N8', label: 'Absent parenting' },
    { code: 'N9', label: 'Cases other than children in need (CIN census only)' },
    { code: 'N0', label: 'Not stated (CIN census only)' },
  ],
})

import { page } from '../../page.ts'

/** How drafts, keys, printing and logging work, for those who use the product. */
export const howItWorks = page({
  path: '/how-it-works',
  may: 'public',
  view: 'pages/how-it-works/how-it-works.njk',
  show: () => ({}),
})

import { conflictEndForm, conflictForm } from '../../../access/conflict/conflict.form.ts'
import { conflictsFor } from '../../../access/conflict/conflict.store.ts'
import { declareConflict } from '../../../access/conflict/declare-conflict.act.ts'
import { endConflict } from '../../../access/conflict/end-conflict.act.ts'
import { scopeOf } from '../../../access/permissions.ts'
import { NotFound } from '../../../record/conditions.ts'
import { childBanner } from '../../child-banner.ts'
import { page } from '../../page.ts'

/** Where somebody says that they know a person outside work. */
export const conflictNew = page({
  id: 'conflict-new',
  path: '/people/:person/conflict',
  may: 'conflict.declare',
  view: 'pages/conflict/conflict-new.njk',
  form: conflictForm,
  act: declareConflict,
  show: async ({ db, params, today }) => ({ who: await childBanner(db, params.person, today) }),
  then: () => '/',
})

/** The conflicts of interest declared by those a manager answers for. */
export const conflictList = page({
  id: 'conflict-list',
  path: '/conflicts',
  may: 'conflict.list',
  nav: { label: 'Conflicts', roles: ['team_manager', 'mash_manager', 'head_of_service', 'director'], order: 80 },
  logs: 'list',
  view: 'pages/conflict/conflict-list.njk',
  show: async ({ db, actor }) => ({
    rows: await conflictsFor(db, actor),
    may_end: scopeOf('conflict.end', actor.role) !== null,
  }),
})

/** Where a manager ends one that no longer holds. */
export const conflictEnd = page({
  id: 'conflict-end',
  path: '/conflicts/:conflict/end',
  may: 'conflict.end',
  view: 'pages/conflict/conflict-end.njk',
  form: conflictEndForm,
  act: endConflict,
  async show({ db, actor, params }) {
    const conflict = (await conflictsFor(db, actor)).find(({ id }) => id === params.conflict)
    if (!conflict) throw new NotFound()
    return { conflict }
  },
  then: () => '/conflicts',
})

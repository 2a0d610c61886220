import { sql } from 'kysely'
import type { Db } from '../record/database.ts'
import type { Moment, PlainDate } from '../vocabulary/calendar/plain-date.ts'

/** The rows there were, by a column that says when; and columns that said something else then, as SQL. */
type Stood = { since?: string; was?: Readonly<Record<string, string>> }

/** Columns that say nothing until the day in one of them has come. */
const blankUntil = (on: string, columns: readonly string[]) =>
  Object.fromEntries([on, ...columns].map(column => [column, `case when ${on} <= :day then ${column} end`]))

const nextReview = (column: string) => `coalesce((
  select review.was_${column} from public.programme_risk_review review
  where review.programme_risk_id = programme_risk.id and review.reviewed_on > :day and review.voided_at is null
  order by review.reviewed_on, review.id limit 1), ${column})`

/**
 * How each table of the programme is read as of a day. What the record does not date (the words of an improvement, its
 * owner, which workstream it is in) is as it is now.
 */
const STOOD: Readonly<Record<string, Stood>> = {
  inspection: { was: { accepted_at: 'case when accepted_at < :moment then accepted_at end' } },
  inspection_judgement: {},
  inspection_finding: {},
  finding_match: {},
  workstream: {},
  improvement_item: {
    was: { ...blankUntil('rag_on', ['rag_by', 'rag_because']), rag: `case when rag_on <= :day then rag else 'W' end` },
  },
  improvement_action: {
    was: {
      ...blankUntil('done_on', ['evidence']),
      due_on: `coalesce((
        select later.from_due_on from public.improvement_redating later
        where later.improvement_action_id = improvement_action.id and later.redated_on > :day and later.voided_at is null
        order by later.redated_on, later.created_at, later.id limit 1), due_on)`,
    },
  },
  improvement_redating: { since: 'redated_on' },
  // Attached when the programme began, which is when its baseline was counted.
  improvement_measure: { since: 'baseline_on' },
  improvement_trajectory: { since: 'set_on' },
  improvement_evidence: { was: blankUntil('moderated_on', ['moderated_by', 'moderated_shows', 'moderated_because']) },
  improvement_sign_off: {},
  improvement_closing: {
    was: blankUntil('reopened_on', ['reopened_by', 'reopened_because', 'reopened_evidence_id']),
  },
  programme_measure: {},
  programme_measure_month: { since: 'loaded_at' },
  programme_risk: {
    was: {
      ...blankUntil('happened_on', []),
      ...blankUntil('escalated_on', ['escalated_to']),
      ...blankUntil('closed_on', ['closed_because']),
      likelihood: nextReview('likelihood'),
      impact: nextReview('impact'),
    },
  },
  programme_risk_review: { since: 'reviewed_on' },
  board_meeting: {
    was: {
      status: `case when status = 'held' and meets_on > :day then 'planned' else status end`,
      minuted_by: 'case when meets_on <= :day then minuted_by end',
      ...blankUntil('agreed_on', ['agreed_at', 'agreed_meeting_id']),
    },
  },
  board_agenda_item: {},
  board_attendance: {},
  board_decision: {},
  board_action: {},
  board_action_answer: {},
  adviser_report: {},
  adviser_view: {},
  adviser_workstream_view: {},
}

const VOIDED = {
  voided_at: 'case when voided_at < :moment then voided_at end',
  void_reason: 'case when voided_at < :moment then void_reason end',
}

const columnsOf = async (db: Db) => {
  const { rows } = await sql<{ table_name: string; name: string; type: string }>`
    select relname as table_name, attname as name, format_type(atttypid, atttypmod) as type
    from pg_attribute join pg_class on pg_class.oid = attrelid and relnamespace = 'public'::regnamespace
    where relname = any(${Object.keys(STOOD)}) and attnum > 0 and not attisdropped
    order by attnum`.execute(db)
  return Map.groupBy(rows, row => row.table_name)
}

/** A view of a table by the table's own name, for this transaction alone: whoever asks for the table is given the view. */
const viewOf = (table: string, columns: readonly { name: string; type: string }[]) => {
  const { since = 'created_at', was = {} } = STOOD[table] ?? {}
  const then: Readonly<Record<string, string>> = { ...VOIDED, ...was }
  const listed = columns.map(({ name, type }) => `(${then[name] ?? `"${name}"`})::${type} as "${name}"`)
  return `create temporary view ${table} as select ${listed.join(', ')} from public.${table} where ${since} < :moment`
}

/**
 * Asks the programme as it stood at a moment of a past day: rows written later are not there, and what was done, moved,
 * moderated, closed or reopened later has not been. Whatever is asked may write as it likes: all of it is taken back.
 */
export const asProgrammeStood = async <T>(
  db: Db,
  { day, moment }: { day: PlainDate; moment: Moment },
  ask: (db: Db) => Promise<T>,
): Promise<T> => {
  const then = await db.startTransaction().execute()
  try {
    for (const [table, columns] of await columnsOf(then)) {
      const view = viewOf(table, columns).replaceAll(':day', `'${day}'::date`)
      await sql.raw(view.replaceAll(':moment', `'${moment}'::timestamptz`)).execute(then)
    }
    return await ask(then)
  } finally {
    await then.rollback().execute()
  }
}

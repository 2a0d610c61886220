// Made by `npm run generate` from db/migrations; never edited.
import type { Generated } from 'kysely'
import type { Moment, PlainDate } from '../vocabulary/calendar/plain-date.ts'
import type { CodeOf } from '../vocabulary/codeset.ts'
import type { addressType } from '../vocabulary/codesets/address-type.ts'
import type { adviserRecommendation } from '../vocabulary/codesets/adviser-recommendation.ts'
import type { agendaPurpose } from '../vocabulary/codesets/agenda-purpose.ts'
import type { assessmentFactors } from '../vocabulary/codesets/assessment-factors.ts'
import type { assessmentOutcome } from '../vocabulary/codesets/assessment-outcome.ts'
import type { assessmentType } from '../vocabulary/codesets/assessment-type.ts'
import type { attendanceKind } from '../vocabulary/codesets/attendance-kind.ts'
import type { boardActionAnswer } from '../vocabulary/codesets/board-action-answer.ts'
import type { boardKind } from '../vocabulary/codesets/board-kind.ts'
import type { boardMeets } from '../vocabulary/codesets/board-meets.ts'
import type { breakGlassReason } from '../vocabulary/codesets/break-glass-reason.ts'
import type { breakGlassReview } from '../vocabulary/codesets/break-glass-review.ts'
import type { categoryOfAbuse } from '../vocabulary/codesets/category-of-abuse.ts'
import type { categoryOfNeed } from '../vocabulary/codesets/category-of-need.ts'
import type { checkAgency } from '../vocabulary/codesets/check-agency.ts'
import type { checkBasis } from '../vocabulary/codesets/check-basis.ts'
import type { checkStatus } from '../vocabulary/codesets/check-status.ts'
import type { checkpointDecision } from '../vocabulary/codesets/checkpoint-decision.ts'
import type { cinCloseReason } from '../vocabulary/codesets/cin-close-reason.ts'
import type { cinClosureReason } from '../vocabulary/codesets/cin-closure-reason.ts'
import type { cinPlanReason } from '../vocabulary/codesets/cin-plan-reason.ts'
import type { cinReviewDecision } from '../vocabulary/codesets/cin-review-decision.ts'
import type { clockEnd } from '../vocabulary/codesets/clock-end.ts'
import type { closingStep } from '../vocabulary/codesets/closing-step.ts'
import type { conflictRelation } from '../vocabulary/codesets/conflict-relation.ts'
import type { consentState } from '../vocabulary/codesets/consent-state.ts'
import type { contactMode } from '../vocabulary/codesets/contact-mode.ts'
import type { contactOutcome } from '../vocabulary/codesets/contact-outcome.ts'
import type { contactRag } from '../vocabulary/codesets/contact-rag.ts'
import type { decisionKind } from '../vocabulary/codesets/decision-kind.ts'
import type { disability } from '../vocabulary/codesets/disability.ts'
import type { documentKind } from '../vocabulary/codesets/document-kind.ts'
import type { driftAnswer } from '../vocabulary/codesets/drift-answer.ts'
import type { ethnicity } from '../vocabulary/codesets/ethnicity.ts'
import type { evidenceShows } from '../vocabulary/codesets/evidence-shows.ts'
import type { evidenceType } from '../vocabulary/codesets/evidence-type.ts'
import type { gender } from '../vocabulary/codesets/gender.ts'
import type { identifierType } from '../vocabulary/codesets/identifier-type.ts'
import type { improvementTheme } from '../vocabulary/codesets/improvement-theme.ts'
import type { meetingStatus } from '../vocabulary/codesets/meeting-status.ts'
import type { missingType } from '../vocabulary/codesets/missing-type.ts'
import type { nameKind } from '../vocabulary/codesets/name-kind.ts'
import type { notSeenReason } from '../vocabulary/codesets/not-seen-reason.ts'
import type { noticeKind } from '../vocabulary/codesets/notice-kind.ts'
import type { outcomeProgress } from '../vocabulary/codesets/outcome-progress.ts'
import type { planActionStatus } from '../vocabulary/codesets/plan-action-status.ts'
import type { rag } from '../vocabulary/codesets/rag.ts'
import type { referralOutcome } from '../vocabulary/codesets/referral-outcome.ts'
import type { referralQuality } from '../vocabulary/codesets/referral-quality.ts'
import type { referralSource } from '../vocabulary/codesets/referral-source.ts'
import type { relationshipType } from '../vocabulary/codesets/relationship-type.ts'
import type { restrictionLevel } from '../vocabulary/codesets/restriction-level.ts'
import type { restrictionReason } from '../vocabulary/codesets/restriction-reason.ts'
import type { riskFlagType } from '../vocabulary/codesets/risk-flag-type.ts'
import type { seenAloneReason } from '../vocabulary/codesets/seen-alone-reason.ts'
import type { selfEvaluationArea } from '../vocabulary/codesets/self-evaluation-area.ts'
import type { sex } from '../vocabulary/codesets/sex.ts'
import type { swChangeReason } from '../vocabulary/codesets/sw-change-reason.ts'
import type { thresholdLevel } from '../vocabulary/codesets/threshold-level.ts'
import type { visitMode } from '../vocabulary/codesets/visit-mode.ts'
import type { visitPlace } from '../vocabulary/codesets/visit-place.ts'
import type { visitPurpose } from '../vocabulary/codesets/visit-purpose.ts'
import type { visitType } from '../vocabulary/codesets/visit-type.ts'
import type { voiceMethod } from '../vocabulary/codesets/voice-method.ts'
import type { workerRole } from '../vocabulary/codesets/worker-role.ts'

export type Tables = {
  access_grant: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    worker_id: string
    person_id: string
    purpose: string
    start_at: Generated<Moment>
    end_at: Moment
    granted_by: string | null
  }
  access_lane: {
    lane: number
    last_seq: Generated<number>
    last_hash: Generated<Buffer>
  }
  access_log: {
    lane: Generated<number>
    seq: Generated<number>
    at: Generated<Moment>
    worker_id: string | null
    role: string | null
    session_id: string | null
    action: string
    entity: string
    entity_id: string | null
    person_id: string | null
    act: string | null
    purpose: string | null
    break_glass_id: string | null
    terms: string | null
    shown: number | null
    before: unknown | null
    after: unknown | null
    hash: Generated<Buffer>
  }
  account: {
    id: Generated<string>
    worker_id: string
    username: string
    password_hash: string
    is_demonstration: Generated<boolean>
    failed_count: Generated<number>
    locked_until: Moment | null
    created_at: Generated<Moment>
    closed_at: Moment | null
  }
  added_holiday: {
    holiday_on: PlainDate
    name: string
    added_by: string | null
    added_at: Generated<Moment>
  }
  adviser_report: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    adviser_id: string
    reported_on: PlainDate
    from_on: PlainDate
    to_on: PlainDate
    says: string
    recommendation: CodeOf<typeof adviserRecommendation>
    because: string
    document_id: string | null
    words: string | null
  }
  adviser_view: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    adviser_report_id: string
    improvement_item_id: string
    shows: CodeOf<typeof evidenceShows>
    says: string
  }
  adviser_workstream_view: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    adviser_report_id: string
    workstream_id: string
    shows: CodeOf<typeof evidenceShows>
    says: string
  }
  assessment: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    person_id: string
    case_episode_id: string
    header_id: Generated<string>
    type: CodeOf<typeof assessmentType>
    worker_id: string
    team_id: string
    started_on: PlainDate
    child_development: string | null
    parenting_capacity: string | null
    family_and_environment: string | null
    lived_experience: string | null
    wishes_and_feelings: string | null
    analysis: string | null
    recommendation: string | null
    not_seen_because: string | null
    no_factors_because: string | null
    submitted_at: Moment | null
    submitted_by: string | null
    authorised_at: Moment | null
    authorised_on: PlainDate | null
    authorised_by: string | null
    authorising_note: string | null
    next_step: string | null
    family_told_on: PlainDate | null
    family_told_by: string | null
    family_told_how: string | null
    agencies_told_on: PlainDate | null
    agencies_told_by: string | null
    agencies_told_how: string | null
    extended_to: PlainDate | null
    extension_reason: string | null
    ended_early_on: PlainDate | null
    ended_early_because: string | null
    ended_early_by: string | null
  }
  assessment_checkpoint: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    assessment_id: string
    person_id: string
    held_on: PlainDate
    held_by: string
    decision: CodeOf<typeof checkpointDecision>
    note: string
    remaining_work: string | null
  }
  assessment_factor: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    assessment_id: string
    person_id: string
    code: CodeOf<typeof assessmentFactors>
  }
  assessment_outcome: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    assessment_id: string
    person_id: string
    code: CodeOf<typeof assessmentOutcome>
  }
  assessment_return: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    assessment_id: string
    person_id: string
    returned_at: Moment
    returned_by: string
    comments: string
    answered_at: Moment | null
    answer: string | null
  }
  assessment_view: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    assessment_id: string
    person_id: string
    whose: string
    whose_id: string | null
    named: string | null
    said: string | null
    obtained_on: PlainDate | null
    not_obtained_because: string | null
  }
  board: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    name: string
    kind: CodeOf<typeof boardKind>
    meets: CodeOf<typeof boardMeets>
    purpose: string | null
  }
  board_action: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    board_meeting_id: string
    what: string
    owner: string
    due_on: PlainDate
  }
  board_action_answer: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    board_action_id: string
    board_meeting_id: string
    answer: CodeOf<typeof boardActionAnswer>
    says: string
    due_on: PlainDate | null
  }
  board_agenda_item: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    board_meeting_id: string
    position: number
    title: string
    presenter: string | null
    purpose: CodeOf<typeof agendaPurpose>
    improvement_item_id: string | null
    minutes: string | null
  }
  board_attendance: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    board_meeting_id: string
    board_member_id: string
    took_part: CodeOf<typeof attendanceKind>
  }
  board_decision: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    board_meeting_id: string
    what: string
    why: string
    decided_by: string
  }
  board_meeting: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    board_id: string
    meets_on: PlainDate
    starts_at: string | null
    place: string
    status: Generated<CodeOf<typeof meetingStatus>>
    cancelled_because: string | null
    also_present: string | null
    minuted_by: string | null
    agreed_on: PlainDate | null
    agreed_at: Moment | null
    agreed_meeting_id: string | null
  }
  board_member: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    board_id: string
    worker_id: string | null
    name: string | null
    represents: string
    is_chair: Generated<boolean>
  }
  board_pack: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    meeting_on: PlainDate
    note: string
    decisions: string | null
    issued_on: PlainDate
    issued_by: string
    standing: unknown
    html: string
    pdf: Buffer | null
    pdf_sha256: Buffer | null
  }
  board_paper: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    board_meeting_id: string
    title: string
    board_pack_id: string | null
    minutes_of_id: string | null
    document_id: string | null
    words: string | null
  }
  break_glass: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    worker_id: string
    person_id: string | null
    reference: number
    reason_code: CodeOf<typeof breakGlassReason>
    reason: string
    asked_at: Generated<Moment>
    minutes: Generated<number>
    needs_approval: boolean
    approved_by: string | null
    approved_at: Moment | null
    refused_at: Moment | null
    answer_note: string | null
    expires_at: Moment | null
    reviewed_by: string | null
    reviewed_at: Moment | null
    review_outcome: CodeOf<typeof breakGlassReview> | null
    review_note: string | null
  }
  break_glass_known: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    break_glass_id: string
    worker_id: string
    known_at: Moment
    note: string | null
  }
  case_episode: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    person_id: string
    contact_id: string | null
    referral_on: PlainDate
    referral_received_at: Moment
    source_code: CodeOf<typeof referralSource>
    primary_need: CodeOf<typeof categoryOfNeed> | null
    team_id: string | null
    decided_at: Moment | null
    decided_by: string | null
    rationale: string | null
    risk: string | null
    protective_factors: string | null
    referral_nfa: Generated<boolean>
    quality: CodeOf<typeof referralQuality> | null
    quality_note: string | null
    quality_fed_back_at: Moment | null
    acknowledged_at: Moment | null
    close_on: PlainDate | null
    close_reason: CodeOf<typeof cinClosureReason> | null
    closed_by: string | null
    closing_summary: string | null
    next_help: string | null
    family_told_on: PlainDate | null
  }
  chronology_entry: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    person_id: string
    at: Moment
    on_date: PlainDate
    kind: string
    source_table: string
    source_id: string
    significance: Generated<number>
    says: string
    included: Generated<boolean>
  }
  cin_plan: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    person_id: string
    case_episode_id: string
    assessment_id: string | null
    header_id: Generated<string>
    reason: CodeOf<typeof cinPlanReason>
    start_on: PlainDate
    end_on: PlainDate | null
    end_reason: CodeOf<typeof cinCloseReason> | null
    team_id: string | null
    summary: string
    child_version: string | null
    contingency: string | null
    no_contingency_because: string | null
    undated_because: string | null
    agreed_with: string | null
    visit_working_days: number | null
    plan_version: Generated<number>
    approved_on: PlainDate | null
    approved_by: string | null
    approved_version: number | null
    outcomes_met: string | null
    next_help: string | null
    family_told_on: PlainDate | null
    closed_by: string | null
  }
  cin_review: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    cin_plan_id: string
    person_id: string
    held_on: PlainDate
    chair_id: string | null
    attended: string
    child_attended: boolean
    child_view: string | null
    progress: string
    is_unchanged: boolean
    decision: CodeOf<typeof cinReviewDecision>
    rationale: string
    plan_version: number
    made_version: number | null
    offer_id: string | null
    corrects: string | null
  }
  cin_review_action: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    cin_review_id: string
    plan_action_id: string
    person_id: string
    status_was: CodeOf<typeof planActionStatus>
    status: CodeOf<typeof planActionStatus>
    note: string | null
  }
  cin_review_outcome: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    cin_review_id: string
    plan_outcome_id: string
    person_id: string
    progress: CodeOf<typeof outcomeProgress>
    was: string | null
    now: string | null
    score_was: number | null
    score: number | null
    evidence: string | null
  }
  clock_delay: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    clock: string
    person_id: string
    subject_id: string
    started_on: PlainDate
    reason: string
    approved_by: string | null
    approved_at: Moment | null
  }
  clock_length: {
    clock: string
    from_on: PlainDate
    amount: number
    unit: string
    set_by: string | null
    set_at: Generated<Moment>
    reason: string
  }
  clock_run: {
    id: Generated<string>
    clock: string
    person_id: string
    subject_table: string
    subject_id: string
    started_on: PlainDate
    due_on: PlainDate
    due_at: Moment | null
    soon_on: PlainDate
    stopped_on: PlainDate | null
    stopped_at: Moment | null
    ended: CodeOf<typeof clockEnd> | null
  }
  closed_mark: {
    only_row: Generated<boolean>
    bits: Buffer
  }
  conflict_of_interest: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    worker_id: string
    person_id: string
    relation: CodeOf<typeof conflictRelation>
    note: string | null
    declared_on: PlainDate
    end_on: PlainDate | null
    ended_by: string | null
    ended_because: string | null
  }
  contact: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    person_id: string
    about_id: Generated<string>
    received_at: Moment
    mode: CodeOf<typeof contactMode>
    source_code: CodeOf<typeof referralSource>
    referrer_name: string | null
    referrer_organisation: string | null
    referrer_contact: string | null
    referrer_is_confidential: Generated<boolean>
    concern: string
    is_immediate_danger: Generated<boolean>
    consent_state: CodeOf<typeof consentState>
    consent_said_by: string | null
    consent_said_on: PlainDate | null
    consent_reason: string | null
    rag: Generated<CodeOf<typeof contactRag>>
    child_known: Generated<boolean>
    matched_by: string | null
    matched_at: Moment | null
    history_opened_at: Moment | null
    history_opened_by: string | null
    recommendation: string | null
    threshold_level: CodeOf<typeof thresholdLevel> | null
    decided_at: Moment | null
    decided_by: string | null
    rationale: string | null
    missed_before: string | null
    checks_waived_because: string | null
    episode_id: string | null
    feedback_sent_at: Moment | null
    feedback: string | null
    handover_accepted_at: Moment | null
    handover_accepted_by: string | null
  }
  contact_adult: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    about_id: string
    person_id: string
    type: CodeOf<typeof relationshipType>
    lives_with: boolean | null
    matched_by: string | null
    matched_at: Moment | null
  }
  contact_check: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    contact_id: string
    person_id: string
    agency: CodeOf<typeof checkAgency>
    basis: CodeOf<typeof checkBasis>
    question: string
    status: Generated<CodeOf<typeof checkStatus>>
    asked_at: Moment
    asked_by: string | null
    returned_at: Moment | null
    returned_by: string | null
    answer: string | null
  }
  contact_consent: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    contact_id: string
    person_id: string
    consent_state: CodeOf<typeof consentState>
    consent_said_by: string | null
    consent_said_on: PlainDate | null
    consent_reason: string | null
    was_wrong: boolean
  }
  contact_outcome: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    contact_id: string
    person_id: string
    code: CodeOf<typeof contactOutcome>
  }
  contact_reopening: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    contact_id: string
    person_id: string
    decided_at: Moment
    decided_by: string
    outcomes: string[]
    threshold_level: CodeOf<typeof thresholdLevel> | null
    rationale: string
    read: Generated<string[]>
    missed_before: string | null
    checks_waived_because: string | null
    history_opened_at: Moment | null
    feedback_sent_at: Moment | null
    feedback: string | null
    reopened_at: Moment
    reopened_by: string
    reason: string
  }
  cp_plan: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    person_id: string
    case_episode_id: string | null
    start_on: PlainDate
    end_on: PlainDate | null
    initial_category: CodeOf<typeof categoryOfAbuse>
    latest_category: CodeOf<typeof categoryOfAbuse>
  }
  decision: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    person_id: string
    subject_table: string
    subject_id: string
    kind: CodeOf<typeof decisionKind>
    decided_at: Moment
    decided_on: PlainDate
    decided_by: string
    decider_role: string
    what: string
    rationale: string
    read: Generated<string[]>
    challenge: string | null
    action: string | null
    action_owner: string | null
    action_due_on: PlainDate | null
    action_done_on: PlainDate | null
  }
  document: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    title: string
    kind: CodeOf<typeof documentKind>
    file_name: string
    media_type: string
    size: number
    sha256: Buffer
    dated_on: PlainDate | null
    redaction: Generated<string>
    content: Buffer
  }
  document_person: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    document_id: string
    person_id: string
  }
  drift_reply: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    drift_signal_id: string
    person_id: string
    answer: CodeOf<typeof driftAnswer>
    says: string
    until_on: PlainDate | null
    given_by: string
    given_on: PlainDate
  }
  drift_signal: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    signal: string
    person_id: string
    subject_table: string
    subject_id: string
    fired_on: PlainDate
    evidence: string
    seen_on: PlainDate
    actor_role: string
    actor_id: string | null
    escalate_on: PlainDate
    escalated_on: PlainDate | null
    escalated_to: string | null
    cleared_on: PlainDate | null
  }
  early_help_episode: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    person_id: string
    contact_id: string | null
    offered_on: PlainDate
    offered_by: string | null
    reason: string
    family_agreed: boolean | null
    family_view: string | null
    organisation: string
    team_id: string | null
    accepted_on: PlainDate | null
    accepted_by: string | null
    declined_on: PlainDate | null
    decline_reason: string | null
    lead_worker: string | null
    assessed_on: PlainDate | null
    end_on: PlainDate | null
    end_reason: string | null
  }
  family_group: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    name: string
    kind: Generated<string>
  }
  family_member: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    family_group_id: string
    person_id: string
    role: string | null
    start_on: PlainDate
    end_on: PlainDate | null
    end_reason: string | null
  }
  finding_match: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    inspection_finding_id: string
    improvement_item_id: string
    applies: boolean
    shows: CodeOf<typeof evidenceShows> | null
    because: string | null
    reasons: Generated<string[]>
    said_by: string
    said_on: PlainDate
  }
  form_draft: {
    id: Generated<string>
    worker_id: string
    page: string
    form: string
    typed: unknown
    version: Generated<number>
    saved_at: Generated<Moment>
  }
  improvement_action: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    improvement_item_id: string
    what: string
    owner_id: string | null
    start_on: PlainDate | null
    due_on: PlainDate
    done_on: PlainDate | null
    evidence: string | null
    is_milestone: Generated<boolean>
    waits_for_id: string | null
  }
  improvement_closing: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    improvement_item_id: string
    closed_on: PlainDate
    tests: unknown
    reopened_on: PlainDate | null
    reopened_by: string | null
    reopened_because: string | null
    reopened_evidence_id: string | null
  }
  improvement_evidence: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    improvement_item_id: string
    kind: CodeOf<typeof evidenceType>
    found_on: PlainDate
    source: string
    says: string
    shows: CodeOf<typeof evidenceShows>
    children: number | null
    judged_by: string
    moderated_by: string | null
    moderated_on: PlainDate | null
    moderated_shows: CodeOf<typeof evidenceShows> | null
    moderated_because: string | null
  }
  improvement_item: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    inspection_id: string
    number: number
    text: string
    group: string | null
    is_priority: Generated<boolean>
    paragraph: string | null
    owner_id: string | null
    due_on: PlainDate | null
    rag: Generated<CodeOf<typeof rag>>
    rag_because: string | null
    rag_by: string | null
    rag_on: PlainDate | null
    workstream_id: string | null
    read_place: number | null
  }
  improvement_measure: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    improvement_item_id: string
    measure: string
    baseline_on: PlainDate
    baseline_numerator: number
    baseline_denominator: number
    target: number
    target_on: PlainDate
    why: string
  }
  improvement_notice: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    kind: CodeOf<typeof noticeKind>
    given_on: PlainDate
    given_by: string
    text: string
    review_on: PlainDate
    lifted_on: PlainDate | null
    lifted_because: string | null
  }
  improvement_redating: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    improvement_action_id: string
    from_due_on: PlainDate
    to_due_on: PlainDate
    because: string
    redated_on: PlainDate
  }
  improvement_sign_off: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    improvement_item_id: string
    step: CodeOf<typeof closingStep>
    signed_by: string
    signed_on: PlainDate
    note: string
  }
  improvement_theme: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    improvement_item_id: string
    theme: CodeOf<typeof improvementTheme>
    applies: boolean
    because: string
    said_by: string
    said_on: PlainDate
  }
  improvement_trajectory: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    improvement_measure_id: string
    months: unknown
    because: string | null
    set_by: string
    set_on: PlainDate
  }
  inspection: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    document_id: string
    authority: string
    urn: string | null
    framework: string
    kind: string
    start_on: PlainDate | null
    end_on: PlainDate | null
    published_on: PlainDate | null
    lead_inspectors: Generated<string[]>
    overall: string | null
    read: unknown
    accepted_at: Moment | null
    accepted_by: string | null
    accepted_note: string | null
    visit_number: number | null
    inspectors: Generated<string[]>
    looked_at: Generated<string[]>
    headline: string | null
    is_second_hand: Generated<boolean>
    source: string | null
    source_on: PlainDate | null
    is_ours: Generated<boolean>
    kept_because: string | null
  }
  inspection_ask: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    inspection_id: string
    number: number
    text: string
    group: string | null
    is_priority: Generated<boolean>
    paragraph: string | null
    read_place: number | null
  }
  inspection_correction: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    inspection_id: string
    field: string
    label: string
    as_read: string | null
    corrected: string | null
    because: string
    corrected_by: string
    corrected_at: Moment
  }
  inspection_figure: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    inspection_finding_id: string
    position: number
    value: number
    out_of: number | null
    was: number | null
    unit: string
    counts: string | null
    read_place: number | null
  }
  inspection_finding: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    inspection_id: string
    position: number
    paragraph: string | null
    section: string | null
    text: string
    tone: string | null
    read_place: number | null
  }
  inspection_judgement: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    inspection_id: string
    position: number
    area: string
    label: string
    grade: string
    read_place: number | null
  }
  inspection_reading: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    inspection_id: string
    read: unknown
    taken_by: string
    taken_at: Moment
  }
  involvement: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    person_id: string
    worker_id: string
    team_id: string
    role_code: CodeOf<typeof workerRole>
    is_lead: Generated<boolean>
    start_at: PlainDate
    end_at: PlainDate | null
    change_reason: CodeOf<typeof swChangeReason> | null
    handover: string | null
    child_told_on: PlainDate | null
  }
  library_file: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    library_load_id: string
    position: number
    file_name: string
    document_id: string | null
    library_report_id: string | null
    state: Generated<string>
    says: string | null
    tries: Generated<number>
    settled_at: Moment | null
  }
  library_load: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
  }
  library_passage: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    library_report_id: string
    part: string
    position: number
    paragraph: string | null
    section: string | null
    text: string
    tone: string | null
    is_priority: Generated<boolean>
    themes: Generated<string[]>
    words: Generated<unknown>
    exact: Generated<unknown>
  }
  library_report: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    document_id: string
    sha256: Buffer
    authority: string
    slug: string
    urn: string | null
    framework: string
    kind: string
    visit_number: number | null
    start_on: PlainDate | null
    end_on: PlainDate | null
    published_on: PlainDate | null
    known_on: Generated<PlainDate>
    overall: string | null
    leaders: string | null
    help_and_protection: string | null
    children_in_care: string | null
    care_leavers: string | null
    adoption: string | null
    faults: Generated<string[]>
    checked_by: string | null
    checked_on: PlainDate | null
  }
  likely_duplicate: {
    person_id: string
    other_id: string
    score: number
    because: string[]
  }
  measure_figure: {
    measure: string
    period: string
    on_date: PlainDate
    team_id: string | null
    band: string | null
    numerator: number
    denominator: number
    worked_out_at: Moment
  }
  measure_point: {
    measure: string
    month: PlainDate
    team_id: string | null
    numerator: number
    denominator: number
    as_recorded_at: Moment
    restated_numerator: number | null
    restated_denominator: number | null
    restated_at: Moment | null
  }
  measure_target: {
    measure: string
    year: number
    target: number
    tolerance: Generated<number>
    set_by: string | null
    set_at: Generated<Moment>
    because: string | null
  }
  migration: {
    name: string
    run_at: Generated<Moment>
  }
  missing_episode: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    person_id: string
    kind: CodeOf<typeof missingType>
    started_at: Moment
    ended_at: Moment | null
  }
  nightly_run: {
    ran_on: PlainDate
    started_at: Generated<Moment>
    ended_at: Moment | null
    did: unknown | null
  }
  notice_condition: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    improvement_notice_id: string
    number: number
    text: string
    improvement_item_ids: Generated<unknown>
  }
  person: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    reference: Generated<number>
    forename: string
    surname: string
    known_as: string | null
    pronouns: string | null
    date_of_birth: PlainDate | null
    expected_on: PlainDate | null
    birth_is_estimated: Generated<boolean>
    died_on: PlainDate | null
    sex: Generated<CodeOf<typeof sex>>
    gender: CodeOf<typeof gender> | null
    ethnicity: Generated<CodeOf<typeof ethnicity>>
    nationality: string | null
    language: string | null
    interpreter_needed: Generated<boolean>
    merged_into: string | null
  }
  person_address: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    person_id: string
    type: Generated<CodeOf<typeof addressType>>
    uprn: string | null
    lines: string
    postcode: string | null
    start_on: PlainDate
    end_on: PlainDate | null
    is_confidential: Generated<boolean>
  }
  person_disability: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    person_id: string
    code: CodeOf<typeof disability>
    start_on: PlainDate | null
    end_on: PlainDate | null
  }
  person_identifier: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    person_id: string
    type: CodeOf<typeof identifierType>
    value: string
    valid_from: PlainDate | null
    valid_to: PlainDate | null
  }
  person_merge: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    person_id: string
    merged_id: string
    reason: string
    merged_at: Moment
    merged_by: string
    undone_at: Moment | null
    undone_by: string | null
    undone_because: string | null
  }
  person_merge_row: {
    id: Generated<string>
    person_merge_id: string
    person_id: string
    table_name: string
    row_id: string
    before: unknown | null
    after: unknown | null
    left_as: string
  }
  person_name: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    person_id: string
    kind: CodeOf<typeof nameKind>
    forename: string | null
    surname: string | null
  }
  person_warning: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    person_id: string
    type: CodeOf<typeof riskFlagType>
    detail: string
    start_on: PlainDate
    end_on: PlainDate | null
    review_on: PlainDate
  }
  person_word: {
    person_id: string
    word: string
    sound: string
    kind: string
  }
  plan_action: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    cin_plan_id: string
    plan_outcome_id: string | null
    person_id: string
    position: number
    what: string
    owner: string
    owner_worker_id: string | null
    due_on: PlainDate | null
    status: Generated<CodeOf<typeof planActionStatus>>
    done_on: PlainDate | null
    evidence: string | null
    from_version: Generated<number>
    to_version: number | null
  }
  plan_outcome: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    cin_plan_id: string
    person_id: string
    position: number
    wanted: string
    measured_by: string | null
    baseline: string | null
    target: string | null
    now: string | null
    score: number | null
    baseline_score: number | null
    evidence: string | null
    evidence_on: PlainDate | null
    from_version: Generated<number>
    to_version: number | null
  }
  plan_version: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    cin_plan_id: string
    person_id: string
    number: number
    made_on: PlainDate
    made_by: string | null
    because: string
    summary: string | null
    child_version: string | null
    contingency: string | null
    agreed_with: string | null
    visit_working_days: number | null
  }
  programme_measure: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    code: string
    name: string
    counts: string
    meets: string
    source: string
    unit: string
    better: string
  }
  programme_measure_month: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    programme_measure_id: string
    month: PlainDate
    numerator: number
    denominator: number
    loaded_by: string
    loaded_at: Moment
  }
  programme_risk: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    what: string
    cause: string
    happened_on: PlainDate | null
    likelihood: number
    impact: number
    mitigation: string
    owner_id: string
    workstream_id: string | null
    improvement_item_id: string | null
    raised_on: PlainDate
    escalated_to: string | null
    escalated_on: PlainDate | null
    closed_on: PlainDate | null
    closed_because: string | null
  }
  programme_risk_review: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    programme_risk_id: string
    reviewed_on: PlainDate
    reviewed_by: string
    was_likelihood: number
    was_impact: number
    likelihood: number
    impact: number
    says: string
    escalated_to: string | null
  }
  published_figure: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    measure: string
    year: number
    whose: string
    value: number
    source: string
  }
  published_judgement: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    authority: string
    urn: string | null
    framework: string
    start_on: PlainDate
    end_on: PlainDate | null
    published_on: PlainDate
    overall: string | null
    leaders: string | null
    help_and_protection: string | null
    children_in_care: string | null
    care_leavers: string | null
    adoption: string | null
    improvements: number | null
    source: Generated<string>
  }
  referral_outcome: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    case_episode_id: string
    person_id: string
    code: CodeOf<typeof referralOutcome>
  }
  relationship: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    from_person: string
    to_person: string
    type: CodeOf<typeof relationshipType>
    parental_responsibility: Generated<boolean>
    start_on: PlainDate | null
    end_on: PlainDate | null
    source: string | null
  }
  restriction: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    person_id: string
    level: CodeOf<typeof restrictionLevel>
    reason_code: CodeOf<typeof restrictionReason>
    reason: string
    owner_id: string
    start_at: Generated<Moment>
    end_at: Moment | null
    review_on: PlainDate
  }
  restriction_member: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    restriction_id: string
    worker_id: string
    start_at: Generated<Moment>
    end_at: Moment | null
  }
  return_check: {
    id: Generated<string>
    session_id: string
    made_at: Generated<Moment>
    made_by: Generated<string>
    return: string
    year: number | null
    authority: string | null
    state: Generated<string>
    says: string | null
    doing: string | null
    part: Generated<unknown>
    tries: Generated<number>
    settled_at: Moment | null
    children: number | null
    rules: number | null
    faults: number | null
    not_run: Generated<unknown>
    compared_with: string | null
    compared_at: Moment | null
    kept_at: Moment | null
    kept_by: string | null
    kept_as: string | null
  }
  return_check_fault: {
    return_check_id: string
    number: number
    rule: string
    return_table: string | null
    row: number | null
    fields: string[]
    child: string | null
    says: string | null
    mark: string
    since: string | null
  }
  return_check_file: {
    return_check_id: string
    position: number
    file_name: string
    size: number
    content: Buffer
    use: string
    return_table: string | null
    rows: number | null
  }
  return_check_row: {
    return_check_id: string
    of_check: string
    return_table: string
    row: number
    line: number | null
    child: string | null
    headings: string[]
    cells: string[]
  }
  self_evaluation: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    agreed_on: PlainDate
    agreed_by: string
    note: string
    content: string
  }
  self_evaluation_words: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    area: CodeOf<typeof selfEvaluationArea>
    know: string
    how: string
    doing: string
    written_by: string
    written_on: PlainDate
  }
  service_given: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    person_id: string
    case_episode_id: string
    what: string
    provider: string
    start_on: PlainDate
    end_on: PlainDate | null
    ended_because: string | null
    what_changed: string | null
    corrects: string | null
  }
  session: {
    id: Generated<string>
    token_hash: Buffer
    account_id: string
    csrf_token: string
    created_at: Generated<Moment>
    seen_at: Generated<Moment>
    expires_at: Moment
    ended_at: Moment | null
  }
  setting: {
    name: string
    value: unknown
    from_on: Generated<PlainDate>
    set_by: string | null
    set_at: Generated<Moment>
    reason: string | null
  }
  statistical_neighbour: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    authority: string
    neighbour: string
    rank: number
    source: string | null
  }
  submission: {
    once: string
    worker_id: string
    location: string
    at: Generated<Moment>
  }
  team: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    name: string
    kind: string
    function: string
    service_id: string | null
    agency: string | null
  }
  told_apart: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    person_id: string
    other_id: string
    reason: string
  }
  visit: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    type: CodeOf<typeof visitType>
    planned_at: Moment | null
    held_at: Moment | null
    worker_id: string
    team_id: string | null
    place: CodeOf<typeof visitPlace> | null
    mode: Generated<CodeOf<typeof visitMode>>
    purpose: string
    purpose_code: CodeOf<typeof visitPurpose> | null
    others_present: string | null
    corrects: string | null
  }
  visit_person: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    visit_id: string
    person_id: string
    seen: boolean
    not_seen_reason: CodeOf<typeof notSeenReason> | null
    seen_alone: boolean | null
    not_alone_reason: CodeOf<typeof seenAloneReason> | null
    bedroom_seen: boolean | null
    voice: string | null
    how_communicated: CodeOf<typeof voiceMethod> | null
    observation: string | null
    analysis: string | null
    what_changed: string | null
    next_step: string | null
    next_step_owner: string | null
    next_step_due_on: PlainDate | null
    first_recorded_at: Moment | null
  }
  visit_planned_for: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    visit_id: string
    person_id: string
  }
  worker: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    full_name: string
    role: string
    job_title: string
    team_id: string | null
    manager_id: string | null
    swe_number: string | null
    employment: Generated<string>
    fte: Generated<number>
    capacity: Generated<number>
    started_on: PlainDate
    ended_on: PlainDate | null
  }
  workstream: {
    id: Generated<string>
    created_at: Generated<Moment>
    created_by: Generated<string | null>
    updated_at: Generated<Moment>
    version: Generated<number>
    voided_at: Moment | null
    void_reason: string | null
    voided_by: string | null
    name: string
    scope: string
    sponsor_id: string
    lead_id: string
  }
}

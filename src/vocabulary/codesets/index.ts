import type { Codeset } from '../codeset.ts'
import { addressType } from './address-type.ts'
import { adopterLeavingReason } from './adopter-leaving-reason.ts'
import { adopterLegalStatus } from './adopter-legal-status.ts'
import { adopterSex } from './adopter-sex.ts'
import { adoptionAdmDecision } from './adoption-adm-decision.ts'
import { adviserRecommendation } from './adviser-recommendation.ts'
import { agendaPurpose } from './agenda-purpose.ts'
import { allegationOutcome } from './allegation-outcome.ts'
import { annexaCaseStatus } from './annexa-case-status.ts'
import { assessmentFactors } from './assessment-factors.ts'
import { assessmentOutcome } from './assessment-outcome.ts'
import { assessmentType } from './assessment-type.ts'
import { attendanceKind } from './attendance-kind.ts'
import { auditGrade } from './audit-grade.ts'
import { authorisationDecision } from './authorisation-decision.ts'
import { authorityNumber } from './authority-number.ts'
import { boardActionAnswer } from './board-action-answer.ts'
import { boardKind } from './board-kind.ts'
import { boardMeets } from './board-meets.ts'
import { breakGlassReason } from './break-glass-reason.ts'
import { breakGlassReview } from './break-glass-review.ts'
import { careLeaverAccom903 } from './care-leaver-accom-903.ts'
import { careLeaverAccommodation } from './care-leaver-accommodation.ts'
import { careLeaverActivity } from './care-leaver-activity.ts'
import { careLeaverEligibility } from './care-leaver-eligibility.ts'
import { careLeaverInTouch } from './care-leaver-in-touch.ts'
import { caseNoteKind } from './case-note-kind.ts'
import { categoryOfAbuse } from './category-of-abuse.ts'
import { categoryOfNeed } from './category-of-need.ts'
import { checkAgency } from './check-agency.ts'
import { checkBasis } from './check-basis.ts'
import { checkStatus } from './check-status.ts'
import { checkpointDecision } from './checkpoint-decision.ts'
import { cinCloseReason } from './cin-close-reason.ts'
import { cinClosureReason } from './cin-closure-reason.ts'
import { cinPlanReason } from './cin-plan-reason.ts'
import { cinPreproceedingsOutcome } from './cin-preproceedings-outcome.ts'
import { cinReviewDecision } from './cin-review-decision.ts'
import { clockEnd } from './clock-end.ts'
import { closingStep } from './closing-step.ts'
import { conferenceAgency } from './conference-agency.ts'
import { conferenceKind } from './conference-kind.ts'
import { conferenceView } from './conference-view.ts'
import { conflictRelation } from './conflict-relation.ts'
import { consentAbout } from './consent-about.ts'
import { consentState } from './consent-state.ts'
import { contactMode } from './contact-mode.ts'
import { contactOutcome } from './contact-outcome.ts'
import { contactRag } from './contact-rag.ts'
import { cpPlanEndReason } from './cp-plan-end-reason.ts'
import { cswfAbsenceReason } from './cswf-absence-reason.ts'
import { cswfCfkssStatus } from './cswf-cfkss-status.ts'
import { cswfLeaverDestination } from './cswf-leaver-destination.ts'
import { cswfOrgRole } from './cswf-org-role.ts'
import { cswfQualLevel } from './cswf-qual-level.ts'
import { cswfReasonLeave } from './cswf-reason-leave.ts'
import { cswfStartOrigin } from './cswf-start-origin.ts'
import { decisionKind } from './decision-kind.ts'
import { delayReason } from './delay-reason.ts'
import { disability } from './disability.ts'
import { documentKind } from './document-kind.ts'
import { driftAnswer } from './drift-answer.ts'
import { earlyHelpEndReason } from './early-help-end-reason.ts'
import { earlyHelpStatus } from './early-help-status.ts'
import { employmentType } from './employment-type.ts'
import { ethnicity } from './ethnicity.ts'
import { evidenceShows } from './evidence-shows.ts'
import { evidenceStrength } from './evidence-strength.ts'
import { evidenceType } from './evidence-type.ts'
import { feedbackMode } from './feedback-mode.ts'
import { gender } from './gender.ts'
import { healthCheckStatus } from './health-check-status.ts'
import { healthCheckType } from './health-check-type.ts'
import { icpcOutcome } from './icpc-outcome.ts'
import { identifierType } from './identifier-type.ts'
import { immigrationStatus } from './immigration-status.ts'
import { improvementStatus } from './improvement-status.ts'
import { improvementTheme } from './improvement-theme.ts'
import { inspectionType } from './inspection-type.ts'
import { judgementGrade } from './judgement-grade.ts'
import { laOfPlacementSpecial } from './la-of-placement-special.ts'
import { legalStatus903 } from './legal-status-903.ts'
import { legalStatusLocal } from './legal-status-local.ts'
import { meetingStatus } from './meeting-status.ts'
import { missingRhiStatus } from './missing-rhi-status.ts'
import { missingType } from './missing-type.ts'
import { nameKind } from './name-kind.ts'
import { notSeenReason } from './not-seen-reason.ts'
import { noticeKind } from './notice-kind.ts'
import { outcomeProgress } from './outcome-progress.ts'
import { oversightKind } from './oversight-kind.ts'
import { permanencePlanAnnexa } from './permanence-plan-annexa.ts'
import { permanencePlanSsd } from './permanence-plan-ssd.ts'
import { placedAdoptionCeasedReason } from './placed-adoption-ceased-reason.ts'
import { placementLocation } from './placement-location.ts'
import { placementProvider } from './placement-provider.ts'
import { placementType } from './placement-type.ts'
import { planActionStatus } from './plan-action-status.ts'
import { planKind } from './plan-kind.ts'
import { ploCarePlan } from './plo-care-plan.ts'
import { ploLegalGatewayOutcome } from './plo-legal-gateway-outcome.ts'
import { ploOutcome } from './plo-outcome.ts'
import { previousPermanence } from './previous-permanence.ts'
import { privateFosteringDecision } from './private-fostering-decision.ts'
import { rag } from './rag.ts'
import { reasonEpisodeCeased } from './reason-episode-ceased.ts'
import { reasonNewEpisode } from './reason-new-episode.ts'
import { reasonPlaceChange } from './reason-place-change.ts'
import { referralOutcome } from './referral-outcome.ts'
import { referralQuality } from './referral-quality.ts'
import { referralSource } from './referral-source.ts'
import { relationshipType } from './relationship-type.ts'
import { restrictionLevel } from './restriction-level.ts'
import { restrictionReason } from './restriction-reason.ts'
import { reviewParticipation } from './review-participation.ts'
import { riskFlagType } from './risk-flag-type.ts'
import { riskLevel } from './risk-level.ts'
import { s47Outcome } from './s47-outcome.ts'
import { sdqBand } from './sdq-band.ts'
import { sdqReason } from './sdq-reason.ts'
import { seenAloneReason } from './seen-alone-reason.ts'
import { selfEvaluationArea } from './self-evaluation-area.ts'
import { senNeedType } from './sen-need-type.ts'
import { sex } from './sex.ts'
import { sexLegacy903 } from './sex-legacy-903.ts'
import { significance } from './significance.ts'
import { strategyDecision } from './strategy-decision.ts'
import { swChangeReason } from './sw-change-reason.ts'
import { thresholdLevel } from './threshold-level.ts'
import { upnUnknown } from './upn-unknown.ts'
import { visitAnnounced } from './visit-announced.ts'
import { visitMode } from './visit-mode.ts'
import { visitPlace } from './visit-place.ts'
import { visitPurpose } from './visit-purpose.ts'
import { visitType } from './visit-type.ts'
import { voiceMethod } from './voice-method.ts'
import { voidReason } from './void-reason.ts'
import { workerRole } from './worker-role.ts'
import { yesNoUnknown } from './yes-no-unknown.ts'

/** Every code set there is. The SQL domains, the reference pages and the tests walk this list. */
export const CODESETS: readonly Codeset[] = [
  addressType,
  adopterLeavingReason,
  adopterLegalStatus,
  adopterSex,
  adoptionAdmDecision,
  adviserRecommendation,
  agendaPurpose,
  allegationOutcome,
  annexaCaseStatus,
  assessmentFactors,
  assessmentOutcome,
  assessmentType,
  attendanceKind,
  auditGrade,
  authorisationDecision,
  authorityNumber,
  boardActionAnswer,
  boardKind,
  boardMeets,
  breakGlassReason,
  breakGlassReview,
  careLeaverAccom903,
  careLeaverAccommodation,
  careLeaverActivity,
  careLeaverEligibility,
  careLeaverInTouch,
  caseNoteKind,
  categoryOfAbuse,
  categoryOfNeed,
  checkAgency,
  checkBasis,
  checkStatus,
  checkpointDecision,
  cinCloseReason,
  cinClosureReason,
  cinPlanReason,
  cinPreproceedingsOutcome,
  cinReviewDecision,
  clockEnd,
  closingStep,
  conferenceAgency,
  conferenceKind,
  conferenceView,
  conflictRelation,
  consentAbout,
  consentState,
  contactMode,
  contactOutcome,
  contactRag,
  cpPlanEndReason,
  cswfAbsenceReason,
  cswfCfkssStatus,
  cswfLeaverDestination,
  cswfOrgRole,
  cswfQualLevel,
  cswfReasonLeave,
  cswfStartOrigin,
  decisionKind,
  delayReason,
  disability,
  documentKind,
  driftAnswer,
  earlyHelpEndReason,
  earlyHelpStatus,
  employmentType,
  ethnicity,
  evidenceShows,
  evidenceStrength,
  evidenceType,
  feedbackMode,
  gender,
  healthCheckStatus,
  healthCheckType,
  icpcOutcome,
  identifierType,
  immigrationStatus,
  improvementStatus,
  improvementTheme,
  inspectionType,
  judgementGrade,
  laOfPlacementSpecial,
  legalStatus903,
  legalStatusLocal,
  meetingStatus,
  missingRhiStatus,
  missingType,
  nameKind,
  notSeenReason,
  noticeKind,
  outcomeProgress,
  oversightKind,
  permanencePlanAnnexa,
  permanencePlanSsd,
  placedAdoptionCeasedReason,
  placementLocation,
  placementProvider,
  placementType,
  planActionStatus,
  planKind,
  ploCarePlan,
  ploLegalGatewayOutcome,
  ploOutcome,
  previousPermanence,
  privateFosteringDecision,
  rag,
  reasonEpisodeCeased,
  reasonNewEpisode,
  reasonPlaceChange,
  referralOutcome,
  referralQuality,
  referralSource,
  relationshipType,
  restrictionLevel,
  restrictionReason,
  reviewParticipation,
  riskFlagType,
  riskLevel,
  s47Outcome,
  sdqBand,
  sdqReason,
  seenAloneReason,
  selfEvaluationArea,
  senNeedType,
  sex,
  sexLegacy903,
  significance,
  strategyDecision,
  swChangeReason,
  thresholdLevel,
  upnUnknown,
  visitAnnounced,
  visitMode,
  visitPlace,
  visitPurpose,
  visitType,
  voiceMethod,
  voidReason,
  workerRole,
  yesNoUnknown,
]

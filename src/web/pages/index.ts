import type { Page } from '../page.ts'
import { accessReports } from './access-reports/access-reports.page.ts'
import { addressNew } from './address-new/address-new.page.ts'
import { allocate } from './allocate/allocate.page.ts'
import { ASSESSMENT_PAGES } from './assessment-pages.ts'
import { BOARD_PAGES } from './board-pages.ts'
import { breakGlass, breakGlassNumber } from './break-glass/break-glass.page.ts'
import { breakGlassApprove, breakGlassList, breakGlassReview } from './break-glass-list/break-glass-list.page.ts'
import { caseload } from './caseload/caseload.page.ts'
import { caseloadCsv } from './caseload/caseload-csv.page.ts'
import { checkAnswer } from './check-answer/check-answer.page.ts'
import { checkList } from './check-list/check-list.page.ts'
import { checkNew } from './check-new/check-new.page.ts'
import { childChronology } from './child-chronology/child-chronology.page.ts'
import { childDeadlines } from './child-deadlines/child-deadlines.page.ts'
import { childDecisions } from './child-decisions/child-decisions.page.ts'
import { childDocuments } from './child-documents/child-documents.page.ts'
import { documentFile } from './child-documents/document.page.ts'
import { childPeople } from './child-people/child-people.page.ts'
import { childSummary } from './child-summary/child-summary.page.ts'
import { chronologyLine } from './chronology-line/chronology-line.page.ts'
import { chronologyNew } from './chronology-new/chronology-new.page.ts'
import { conflictEnd, conflictList, conflictNew } from './conflict/conflict.page.ts'
import { contact } from './contact/contact.page.ts'
import { contactConsent } from './contact-consent/contact-consent.page.ts'
import { contactHandover } from './contact-list/contact-handover.page.ts'
import { contactList } from './contact-list/contact-list.page.ts'
import { contactAdultMatch } from './contact-match/contact-adult-match.page.ts'
import { contactMatch } from './contact-match/contact-match.page.ts'
import { contactNew } from './contact-new/contact-new.page.ts'
import { contactNewFamily } from './contact-new/contact-new-family.page.ts'
import { contactReopen } from './contact-reopen/contact-reopen.page.ts'
import { decisionNew } from './decision-new/decision-new.page.ts'
import { delayAnswer } from './delay-approve/delay-approve.page.ts'
import { delayNew } from './delay-new/delay-new.page.ts'
import { disabilityNew } from './disability-new/disability-new.page.ts'
import { documentNew } from './document-new/document-new.page.ts'
import { draftDiscard } from './drafts/draft-discard.page.ts'
import { drafts } from './drafts/drafts.page.ts'
import { driftAnswerPage } from './drift-answer/drift-answer.page.ts'
import { DUPLICATE_PAGES } from './duplicate-pages.ts'
import { earlyHelp } from './early-help/early-help.page.ts'
import { earlyHelpList } from './early-help-list/early-help-list.page.ts'
import { entryEnd } from './entry-end/entry-end.page.ts'
import { home } from './home/home.page.ts'
import { householdEnd, householdRestore } from './household-end/household-end.page.ts'
import { householdNew } from './household-new/household-new.page.ts'
import { howItWorks } from './how-it-works/how-it-works.page.ts'
import { identifierNew } from './identifier-new/identifier-new.page.ts'
import { IMPROVEMENT_PAGES } from './improvement-pages.ts'
import { LIBRARY_PAGES } from './library-pages.ts'
import { MEASURE_PAGES } from './measure-pages.ts'
import { nameNew } from './name-new/name-new.page.ts'
import { openedByPage } from './opened-by/opened-by.page.ts'
import { openingKnown } from './opened-by/opening-known.page.ts'
import { OVERSIGHT_PAGES } from './oversight-pages.ts'
import { peopleSearch } from './people-search/people-search.page.ts'
import { person } from './person/person.page.ts'
import { personEdit } from './person-edit/person-edit.page.ts'
import { personNew, personNewMatches } from './person-new/person-new.page.ts'
import { PLAN_PAGES } from './plan-pages.ts'
import { purpose } from './purpose/purpose.page.ts'
import { referral } from './referral/referral.page.ts'
import { referralFeedback } from './referral/referral-feedback.page.ts'
import { referralList } from './referral-list/referral-list.page.ts'
import { relationshipNew } from './relationship-new/relationship-new.page.ts'
import { restriction, restrictionLift } from './restriction/restriction.page.ts'
import { RETURNS_PAGES } from './returns-pages.ts'
import { settingEdit } from './settings/setting-edit.page.ts'
import { settings, settingsClock, settingsHoliday } from './settings/settings.page.ts'
import { unallocated } from './unallocated/unallocated.page.ts'
import { warningNew } from './warning-new/warning-new.page.ts'

/** Every page of the product, by area. A page not listed here does not exist. */
export const PAGES: readonly Page[] = [
  // the shell
  home,
  drafts,
  draftDiscard,
  howItWorks,
  // the front door
  contactList,
  contactHandover,
  contactNew,
  contactNewFamily,
  contact,
  contactReopen,
  contactConsent,
  contactMatch,
  contactAdultMatch,
  checkNew,
  checkList,
  checkAnswer,
  referralList,
  referral,
  referralFeedback,
  allocate,
  unallocated,
  earlyHelpList,
  earlyHelp,
  // the social worker's home
  caseload,
  caseloadCsv,
  // people
  peopleSearch,
  personNew,
  personNewMatches,
  person,
  personEdit,
  addressNew,
  relationshipNew,
  nameNew,
  identifierNew,
  disabilityNew,
  warningNew,
  entryEnd,
  ...DUPLICATE_PAGES,
  householdNew,
  householdEnd,
  householdRestore,
  // the child's page
  childPeople,
  childSummary,
  childChronology,
  chronologyNew,
  chronologyLine,
  childDocuments,
  documentNew,
  documentFile,
  childDecisions,
  decisionNew,
  childDeadlines,
  delayNew,
  delayAnswer,
  ...ASSESSMENT_PAGES,
  // the child in need plan, reviews and visits
  ...PLAN_PAGES,
  // oversight
  ...OVERSIGHT_PAGES,
  driftAnswerPage,
  // measures
  ...MEASURE_PAGES,
  ...IMPROVEMENT_PAGES,
  ...BOARD_PAGES,
  ...LIBRARY_PAGES,
  // the returns
  ...RETURNS_PAGES,
  // who may open what
  restriction,
  restrictionLift,
  breakGlass,
  breakGlassNumber,
  breakGlassList,
  breakGlassApprove,
  breakGlassReview,
  conflictNew,
  conflictList,
  conflictEnd,
  openedByPage,
  openingKnown,
  accessReports,
  purpose,
  settings,
  settingEdit,
  settingsClock,
  settingsHoliday,
]

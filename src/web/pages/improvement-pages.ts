import type { Page } from '../page.ts'
import { boardPack } from './board-pack/pack.page.ts'
import { packList } from './board-pack/pack-list.page.ts'
import { packNew } from './board-pack/pack-new.page.ts'
import { packPdf } from './board-pack/pack-pdf.page.ts'
import { packSince } from './board-pack/pack-since.page.ts'
import { findingMatch } from './finding-match/finding-match.page.ts'
import { improvement } from './improvement/improvement.page.ts'
import { actionDone } from './improvement-action/action-done.page.ts'
import { actionRedate } from './improvement-action/action-redate.page.ts'
import { improvementActionNew } from './improvement-action/improvement-action-new.page.ts'
import { improvementReopen } from './improvement-closing/reopen.page.ts'
import { improvementSignOff } from './improvement-closing/sign-off.page.ts'
import { evidenceModerate } from './improvement-evidence/evidence-moderate.page.ts'
import { evidenceNew } from './improvement-evidence/evidence-new.page.ts'
import { improvementItem } from './improvement-item/improvement-item.page.ts'
import { improvementItemEdit } from './improvement-item-edit/improvement-item-edit.page.ts'
import { measureAttach } from './improvement-measure/measure-attach.page.ts'
import { measureChoose } from './improvement-measure/measure-choose.page.ts'
import { measureDetach } from './improvement-measure/measure-detach.page.ts'
import { improvementThemes } from './improvement-themes/improvement-themes.page.ts'
import { inspection } from './inspection/inspection.page.ts'
import { inspectionAgain } from './inspection-again/inspection-again.page.ts'
import { inspectionCheck } from './inspection-check/inspection-check.page.ts'
import { inspectionDiscard } from './inspection-discard/inspection-discard.page.ts'
import { inspectionList } from './inspection-list/inspection-list.page.ts'
import { inspectionNew } from './inspection-new/inspection-new.page.ts'
import { inspectionFile, inspectionPage } from './inspection-page/inspection-page.page.ts'
import { inspectionThread } from './inspection-thread/inspection-thread.page.ts'
import { PROGRAMME_PAGES } from './programme-pages.ts'
import { ready } from './ready/ready.page.ts'
import { readyTheme } from './ready-theme/ready-theme.page.ts'
import { selfEvaluation } from './self-evaluation/self-evaluation.page.ts'
import { selfEvaluationAgree } from './self-evaluation/self-evaluation-agree.page.ts'
import { selfEvaluationAgreed, selfEvaluationList } from './self-evaluation/self-evaluation-list.page.ts'
import { selfEvaluationWrite } from './self-evaluation/self-evaluation-write.page.ts'

/** The pages of inspection and improvement, from a report's upload to the programme it begins. */
export const IMPROVEMENT_PAGES: readonly Page[] = [
  inspectionList,
  inspectionNew,
  inspectionCheck,
  inspectionAgain,
  inspectionDiscard,
  inspectionPage,
  inspectionFile,
  inspectionThread,
  findingMatch,
  inspection,
  improvement,
  improvementItem,
  improvementItemEdit,
  improvementThemes,
  improvementActionNew,
  actionRedate,
  actionDone,
  evidenceNew,
  evidenceModerate,
  improvementSignOff,
  improvementReopen,
  packList,
  packNew,
  boardPack,
  packPdf,
  packSince,
  measureChoose,
  measureAttach,
  measureDetach,
  ready,
  readyTheme,
  selfEvaluation,
  selfEvaluationWrite,
  selfEvaluationAgree,
  selfEvaluationList,
  selfEvaluationAgreed,
  ...PROGRAMME_PAGES,
]

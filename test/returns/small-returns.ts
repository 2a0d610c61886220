import type { GivenFile } from '../../src/returns/reading-fault.ts'

const file = (name: string, ...lines: string[]): GivenFile => ({ name, bytes: Buffer.from(`${lines.join('\n')}\n`) })

/** A small looked-after return of children who never were. */
export const RETURN: readonly GivenFile[] = [
  file(
    'header.csv',
    'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB',
    '1001,1,04/02/2012,WBRI,A123456789012,,',
    '1002,2,29/02/2016,MWBC,UN1,0,',
  ),
  file(
    'episodes.csv',
    'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN',
    '1001,04/06/2026,S,C2,N1,U4,PR1,12/09/2026,X1,CARPL,AB1 2CD,AB1 3CD,SC123456',
    '1001,12/09/2026,P,C2,N1,K2,PR4,,,,AB1 2CD,"AB1 4CD",SC654321',
    '1002,01/04/2026,S,V2,N2,U1,PR1,30/04/2026,E4A,,AB1 2CD,AB1 3CD,XXXXXXX',
  ),
  file(
    'missing.csv',
    'CHILD,DOB,MISSING,MIS_START,MIS_END',
    '1001,04/02/2012,M,01/07/2026,03/07/2026',
    '1001,04/02/2012,A,02/07/2026,',
  ),
  file('reviews.csv', 'CHILD,DOB,REVIEW,REVIEW_CODE', '1001,04/02/2012,02/07/2026,PN1', '1001,04/02/2012,x,PN9'),
  file('ad1.csv', 'CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR', '1002,,,,1,2,MF,L11'),
]

/** A small census of a child who never was. */
export const CENSUS: Uint8Array = Buffer.from(`<?xml version="1.0"?>
<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year>
<ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails><Source><LEA>999</LEA></Source></Header>
<Children><Child><ChildIdentifiers><LAchildID>1001</LAchildID><UPN>A123456789012</UPN>
<PersonBirthDate>2012-02-04</PersonBirthDate><Sex>M</Sex></ChildIdentifiers>
<ChildCharacteristics><Ethnicity>WBRI</Ethnicity><Disabilities><Disability>HAND</Disability>
<Disability>VIS</Disability></Disabilities></ChildCharacteristics>
<CINdetails><CINreferralDate>2025-06-02</CINreferralDate><ReferralSource>1A</ReferralSource>
<PrimaryNeedCode>N1</PrimaryNeedCode><Assessments><AssessmentActualStartDate>2025-06-03</AssessmentActualStartDate>
<AssessmentAuthorisationDate>2025-07-01</AssessmentAuthorisationDate><FactorsIdentifiedAtAssessment>
<AssessmentFactors>1A</AssessmentFactors><AssessmentFactors>2B</AssessmentFactors></FactorsIdentifiedAtAssessment>
</Assessments><CINPlanDates><CINPlanStartDate>2025-07-02</CINPlanStartDate></CINPlanDates>
<Section47><S47ActualStartDate>2025-08-01</S47ActualStartDate><InitialCPCtarget>2025-08-22</InitialCPCtarget>
<DateOfInitialCPC>2025-08-20</DateOfInitialCPC></Section47><ChildProtectionPlans><CPPstartDate>2025-08-20</CPPstartDate>
<InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse><LatestCategoryOfAbuse>EMO</LatestCategoryOfAbuse>
<NumberOfPreviousCPP>0</NumberOfPreviousCPP><Reviews><CPPreviewDate>2025-11-10</CPPreviewDate></Reviews>
</ChildProtectionPlans></CINdetails></Child></Children></Message>`)

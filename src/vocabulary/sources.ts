/** Where a fact comes from: the document, its edition, and the place in it. */
export type Source = { title: string; edition: string; place: string }

const from =
  (title: string, edition: string) =>
  (place: string): Source => ({ title, edition, place })

/** Statutory guidance on working together to safeguard children. */
export const workingTogether = from('Working Together to Safeguard Children', '2023')

/** A standard of the authority's own: a setting, not a constant. */
export const localStandard = from('Local standard', 'configurable')

/** The children in need census. */
export const cinCensus = from('Children in need census guide', '2026 to 2027')

/** The looked-after children return, SSDA903. */
export const lookedAfterReturn = from('Children looked after return (SSDA903) guide', '2026 to 2027')

/** The children's social work workforce census. */
export const workforceCensus = from("Children's social work workforce census guide", '2026')

/** The Standard Safeguarding Dataset shared by authorities' systems. */
export const standardDataset = from('Standard Safeguarding Dataset', '2026')

/** The adoption and special guardianship data collection. */
export const adoptionStatistics = from('Adoption and special guardianship data collection', '2026')

/** The child-level lists an inspector asks for. */
export const annexA = from('ILACS framework, Annex A', '2026')

/** How authorities' children's services are inspected. */
export const inspectionFramework = from('Inspecting local authority children’s services (ILACS)', '2026')

/** The regulations on planning for, placing and reviewing looked-after children. */
export const carePlanning = from('Care Planning, Placement and Case Review (England) Regulations', '2010, as amended')

/** The regulations on pathway plans and personal advisers. */
export const careLeaversRegulations = from('Care Leavers (England) Regulations', '2010')

/** Volume 1: court orders and pre-proceedings; volume 2: care planning. */
export const childrenActGuidance = from('The Children Act 1989 guidance and regulations', '2021')

/** The Act of 1989. */
export const childrenAct1989 = from('Children Act', '1989')

/** The Act of 2004. */
export const childrenAct2004 = from('Children Act', '2004')

/** The handbook for independent reviewing officers. */
export const reviewingOfficersHandbook = from('IRO handbook', '2010')

/** The regulations on private fostering. */
export const privateFostering = from('Children (Private Arrangements for Fostering) Regulations', '2005')

/** The regulations on adoption agencies. */
export const adoptionAgencies = from('Adoption Agencies Regulations', '2005')

/** The regulations on fostering services. */
export const fosteringServices = from('Fostering Services (England) Regulations', '2011')

/** Statutory guidance on children who go missing. */
export const missingChildren = from('Children who run away or go missing from home or care', '2014')

/** Statutory guidance on the education of looked-after children. */
export const virtualSchool = from('Promoting the education of looked-after children', '2018')

/** Statutory guidance on the health of looked-after children. */
export const lookedAfterHealth = from('Promoting the health and wellbeing of looked-after children', '2015')

/** The practice direction on the outline of public law cases. */
export const publicLawOutline = from('Public Law Outline, Practice Direction 12A', '2014')

/** The data protection regulation, as it is law here. */
export const dataProtection = from('UK GDPR', '2018')

/** Lists of our own that the field has no standard for; an authority may add to them. */
export const goldenThreadList: Source = {
  title: 'Golden Thread list, configurable',
  edition: '2026',
  place: 'Product lists',
}

/** 'Working Together to Safeguard Children, 2023: Assessment'. */
export const saySource = ({ title, edition, place }: Source): string => `${title}, ${edition}: ${place}`

import type { Role } from '../../access/roles.ts'

/** The people anybody may sign in as, by role and team; the rest of the staff are made beside them. */
export const PERSONAS: readonly (readonly [username: string, name: string, role: Role, team: string, title: string])[] =
  [
    ['carol', 'Carol Ashby', 'contact_officer', 'MASH', 'Contact officer'],
    ['marcus', 'Marcus Bailey', 'mash_manager', 'MASH', 'MASH manager'],
    ['wendy', 'Wendy Frost', 'mash_partner', 'Police in the MASH', 'Police referral sergeant'],
    ['helen', 'Helen Rowe', 'mash_partner', 'Health in the MASH', 'Named nurse for safeguarding'],
    ['yusuf', 'Yusuf Malik', 'mash_partner', 'Education in the MASH', 'Education safeguarding officer'],
    ['eddie', 'Eddie Walsh', 'emergency_duty', 'Emergency duty', 'Emergency duty social worker'],
    ['amir', 'Amir Hussain', 'social_worker', 'Assessment, Harbour', 'Social worker'],
    ['tess', 'Tess Lockwood', 'team_manager', 'Assessment, Harbour', 'Team manager'],
    ['priya', 'Priya Sandhu', 'social_worker', 'Child in need, Alder', 'Social worker'],
    ['nia', 'Nia Campbell', 'newly_qualified', 'Child in need, Alder', 'Newly qualified social worker'],
    ['joan', 'Joan Mercer', 'practice_lead', 'Child in need, Alder', 'Practice lead'],
    ['dan', 'Dan Moss', 'team_manager', 'Child in need, Alder', 'Team manager'],
    ['grace', 'Grace Okonkwo', 'social_worker', 'Disabled children', 'Social worker'],
    ['eve', 'Eve Tanner', 'early_help_worker', 'Early help, Harbour', 'Early help lead practitioner'],
    ['ruth', 'Ruth Adeyemi', 'head_of_service', 'Help and support', 'Head of service, help and support'],
    [
      'sunil',
      'Sunil Mistry',
      'head_of_service',
      'Front door and assessment',
      'Head of service, front door and assessment',
    ],
    ['diana', 'Diana Holt', 'director', 'Children’s services', 'Director of children’s services'],
    ['quentin', 'Quentin Boateng', 'qa_auditor', 'Quality and performance', 'Quality assurance auditor'],
    ['peter', 'Peter Naylor', 'performance_analyst', 'Quality and performance', 'Performance analyst'],
    ['lena', 'Lena Campbell', 'lead_member', 'Children’s services', 'Lead member for children'],
    ['ines', 'Ines Whitfield', 'inspector', 'Inspectors', 'Inspector'],
    ['ian', 'Ian Platt', 'information_governance', 'Quality and performance', 'Information governance officer'],
    ['sam', 'Sam Voss', 'system_administrator', 'Quality and performance', 'System administrator'],
  ]

/** What assessment teams are called. */
export const ASSESSMENT = [
  'Harbour',
  'Moor',
  'Valley',
  'Coast',
  'Down',
  'Fell',
  'Forest',
  'Heath',
  'Marsh',
  'River',
  'Spring',
  'Weald',
]

/** What child in need teams are called. */
export const IN_NEED = [
  'Alder',
  'Birch',
  'Cedar',
  'Elm',
  'Hazel',
  'Juniper',
  'Larch',
  'Maple',
  'Oak',
  'Poplar',
  'Rowan',
  'Sycamore',
  'Willow',
  'Yew',
  'Aspen',
  'Hornbeam',
]

/** What early help teams are called. */
export const EARLY_HELP = ['Harbour', 'Millbrook', 'Castle Moor']

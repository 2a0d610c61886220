import { codeset } from '../codeset.ts'
import { standardDataset } from '../sources.ts'

export const senNeedType = codeset({
  id: 'sen_need_type',
  title: 'Special educational need',
  source: standardDataset('SEN need: type'),
  codes: [
    { code: 'SPLD', label: 'Specific learning difficulty' },
    { code: 'MLD', label: 'Moderate learning difficulty' },
    { code: 'SLD', label: 'Severe learning difficulty' },
    { code: 'PMLD', label: 'Profound and multiple' },
    { code: 'SEMH', label: 'Social, emotional and mental health' },
    { code: 'SLCN', label: 'Speech, language and communication' },
    { code: 'HI', label: 'Hearing impairment' },
    { code: 'VI', label: 'Vision impairment' },
    { code: 'MSI', label: 'Multi-sensory impairment' },
    { code: 'PD', label: 'Physical disability' },
    { code: 'ASD', label: 'Autistic spectrum disorder' },
    { code: 'OTH', label: 'Other' },
  ],
})

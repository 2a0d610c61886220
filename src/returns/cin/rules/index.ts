// Made by `npm run generate` from the rules of this folder.
import type { RuleCin } from '../child.ts'
import { rule100 } from './rule-100.ts'
import { rule1103 } from './rule-1103.ts'
import { rule1104 } from './rule-1104.ts'
import { rule1105 } from './rule-1105.ts'
import { rule1510 } from './rule-1510.ts'
import { rule1520 } from './rule-1520.ts'
import { rule1530 } from './rule-1530.ts'
import { rule1540 } from './rule-1540.ts'
import { rule1550 } from './rule-1550.ts'
import { rule1560Q } from './rule-1560q.ts'
import { rule1570 } from './rule-1570.ts'
import { rule1580 } from './rule-1580.ts'
import { rule2883 } from './rule-2883.ts'
import { rule2884 } from './rule-2884.ts'
import { rule2885 } from './rule-2885.ts'
import { rule2886Q } from './rule-2886q.ts'
import { rule2887Q } from './rule-2887q.ts'
import { rule2888Q } from './rule-2888q.ts'
import { rule2889 } from './rule-2889.ts'
import { rule2990 } from './rule-2990.ts'
import { rule2991Q } from './rule-2991q.ts'
import { rule4000 } from './rule-4000.ts'
import { rule4001 } from './rule-4001.ts'
import { rule4003 } from './rule-4003.ts'
import { rule4004 } from './rule-4004.ts'
import { rule4008 } from './rule-4008.ts'
import { rule4009Q } from './rule-4009q.ts'
import { rule4010 } from './rule-4010.ts'
import { rule4011 } from './rule-4011.ts'
import { rule4012Q } from './rule-4012q.ts'
import { rule4013 } from './rule-4013.ts'
import { rule4014 } from './rule-4014.ts'
import { rule4015 } from './rule-4015.ts'
import { rule4016 } from './rule-4016.ts'
import { rule4017 } from './rule-4017.ts'
import { rule4180 } from './rule-4180.ts'
import { rule4220 } from './rule-4220.ts'
import { rule8500 } from './rule-8500.ts'
import { rule8510 } from './rule-8510.ts'
import { rule8520 } from './rule-8520.ts'
import { rule8525Q } from './rule-8525q.ts'
import { rule8530Q } from './rule-8530q.ts'
import { rule8535Q } from './rule-8535q.ts'
import { rule8540 } from './rule-8540.ts'
import { rule8545Q } from './rule-8545q.ts'
import { rule8555Q } from './rule-8555q.ts'
import { rule8565 } from './rule-8565.ts'
import { rule8568 } from './rule-8568.ts'
import { rule8569Q } from './rule-8569q.ts'
import { rule8585Q } from './rule-8585q.ts'
import { rule8590 } from './rule-8590.ts'
import { rule8600 } from './rule-8600.ts'
import { rule8606 } from './rule-8606.ts'
import { rule8608 } from './rule-8608.ts'
import { rule8925 } from './rule-8925.ts'

/** Every rule of the return, in the order of their codes. */
export const RULES: readonly RuleCin[] = [
  rule100,
  rule1103,
  rule1104,
  rule1105,
  rule1510,
  rule1520,
  rule1530,
  rule1540,
  rule1550,
  rule1560Q,
  rule1570,
  rule1580,
  rule2883,
  rule2884,
  rule2885,
  rule2886Q,
  rule2887Q,
  rule2888Q,
  rule2889,
  rule2990,
  rule2991Q,
  rule4000,
  rule4001,
  rule4003,
  rule4004,
  rule4008,
  rule4009Q,
  rule4010,
  rule4011,
  rule4012Q,
  rule4013,
  rule4014,
  rule4015,
  rule4016,
  rule4017,
  rule4180,
  rule4220,
  rule8500,
  rule8510,
  rule8520,
  rule8525Q,
  rule8530Q,
  rule8535Q,
  rule8540,
  rule8545Q,
  rule8555Q,
  rule8565,
  rule8568,
  rule8569Q,
  rule8585Q,
  rule8590,
  rule8600,
  rule8606,
  rule8608,
  rule8925,
]

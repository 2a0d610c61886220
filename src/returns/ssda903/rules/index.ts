// Made by `npm run generate` from the rules of this folder.
import type { Rule903 } from '../child.ts'
import { rule112 } from './rule-112.ts'
import { rule113 } from './rule-113.ts'
import { rule114 } from './rule-114.ts'
import { rule115 } from './rule-115.ts'
import { rule116 } from './rule-116.ts'
import { rule117 } from './rule-117.ts'
import { rule118 } from './rule-118.ts'
import { rule119 } from './rule-119.ts'
import { rule120 } from './rule-120.ts'
import { rule141 } from './rule-141.ts'
import { rule142 } from './rule-142.ts'
import { rule143 } from './rule-143.ts'
import { rule144 } from './rule-144.ts'
import { rule145 } from './rule-145.ts'
import { rule146 } from './rule-146.ts'
import { rule147 } from './rule-147.ts'
import { rule148 } from './rule-148.ts'
import { rule149 } from './rule-149.ts'
import { rule151 } from './rule-151.ts'
import { rule175 } from './rule-175.ts'
import { rule176 } from './rule-176.ts'
import { rule177 } from './rule-177.ts'
import { rule184 } from './rule-184.ts'
import { rule199 } from './rule-199.ts'
import { rule210 } from './rule-210.ts'
import { rule301 } from './rule-301.ts'
import { rule302 } from './rule-302.ts'
import { rule331 } from './rule-331.ts'
import { rule333 } from './rule-333.ts'
import { rule334 } from './rule-334.ts'
import { rule335 } from './rule-335.ts'
import { rule336 } from './rule-336.ts'
import { rule352 } from './rule-352.ts'
import { rule353 } from './rule-353.ts'
import { rule354 } from './rule-354.ts'
import { rule355 } from './rule-355.ts'
import { rule356 } from './rule-356.ts'
import { rule357 } from './rule-357.ts'
import { rule358 } from './rule-358.ts'
import { rule359 } from './rule-359.ts'
import { rule361 } from './rule-361.ts'
import { rule362 } from './rule-362.ts'
import { rule363 } from './rule-363.ts'
import { rule364 } from './rule-364.ts'
import { rule386 } from './rule-386.ts'
import { rule387 } from './rule-387.ts'
import { rule388 } from './rule-388.ts'
import { rule393 } from './rule-393.ts'
import { rule406 } from './rule-406.ts'
import { rule408 } from './rule-408.ts'
import { rule420 } from './rule-420.ts'
import { rule431 } from './rule-431.ts'
import { rule432 } from './rule-432.ts'
import { rule433 } from './rule-433.ts'
import { rule434 } from './rule-434.ts'
import { rule435 } from './rule-435.ts'
import { rule436 } from './rule-436.ts'
import { rule437 } from './rule-437.ts'
import { rule446 } from './rule-446.ts'
import { rule452 } from './rule-452.ts'
import { rule453 } from './rule-453.ts'
import { rule454 } from './rule-454.ts'
import { rule460 } from './rule-460.ts'
import { rule501 } from './rule-501.ts'
import { rule502 } from './rule-502.ts'
import { rule503A } from './rule-503a.ts'
import { rule503B } from './rule-503b.ts'
import { rule503C } from './rule-503c.ts'
import { rule503D } from './rule-503d.ts'
import { rule503E } from './rule-503e.ts'
import { rule503F } from './rule-503f.ts'
import { rule503G } from './rule-503g.ts'
import { rule503H } from './rule-503h.ts'
import { rule503J } from './rule-503j.ts'
import { rule504 } from './rule-504.ts'
import { rule511 } from './rule-511.ts'
import { rule514 } from './rule-514.ts'
import { rule516 } from './rule-516.ts'
import { rule517 } from './rule-517.ts'
import { rule518 } from './rule-518.ts'
import { rule519 } from './rule-519.ts'
import { rule520 } from './rule-520.ts'
import { rule521 } from './rule-521.ts'
import { rule522 } from './rule-522.ts'
import { rule523 } from './rule-523.ts'
import { rule524 } from './rule-524.ts'
import { rule525 } from './rule-525.ts'
import { rule550 } from './rule-550.ts'
import { rule551 } from './rule-551.ts'
import { rule552 } from './rule-552.ts'
import { rule553 } from './rule-553.ts'
import { rule554 } from './rule-554.ts'
import { rule557 } from './rule-557.ts'
import { rule558 } from './rule-558.ts'
import { rule559 } from './rule-559.ts'
import { rule560 } from './rule-560.ts'
import { rule561 } from './rule-561.ts'
import { rule562 } from './rule-562.ts'
import { rule563 } from './rule-563.ts'
import { rule579 } from './rule-579.ts'
import { rule582 } from './rule-582.ts'
import { rule583 } from './rule-583.ts'
import { rule584 } from './rule-584.ts'
import { rule601 } from './rule-601.ts'
import { rule602 } from './rule-602.ts'
import { rule1003 } from './rule-1003.ts'
import { rule1012 } from './rule-1012.ts'
import { ruleINT03 } from './rule-int03.ts'
import { ruleNoE } from './rule-noe.ts'

/** Every rule of the return, in the order of their codes. */
export const RULES: readonly Rule903[] = [
  rule112,
  rule113,
  rule114,
  rule115,
  rule116,
  rule117,
  rule118,
  rule119,
  rule120,
  rule141,
  rule142,
  rule143,
  rule144,
  rule145,
  rule146,
  rule147,
  rule148,
  rule149,
  rule151,
  rule175,
  rule176,
  rule177,
  rule184,
  rule199,
  rule210,
  rule301,
  rule302,
  rule331,
  rule333,
  rule334,
  rule335,
  rule336,
  rule352,
  rule353,
  rule354,
  rule355,
  rule356,
  rule357,
  rule358,
  rule359,
  rule361,
  rule362,
  rule363,
  rule364,
  rule386,
  rule387,
  rule388,
  rule393,
  rule406,
  rule408,
  rule420,
  rule431,
  rule432,
  rule433,
  rule434,
  rule435,
  rule436,
  rule437,
  rule446,
  rule452,
  rule453,
  rule454,
  rule460,
  rule501,
  rule502,
  rule503A,
  rule503B,
  rule503C,
  rule503D,
  rule503E,
  rule503F,
  rule503G,
  rule503H,
  rule503J,
  rule504,
  rule511,
  rule514,
  rule516,
  rule517,
  rule518,
  rule519,
  rule520,
  rule521,
  rule522,
  rule523,
  rule524,
  rule525,
  rule550,
  rule551,
  rule552,
  rule553,
  rule554,
  rule557,
  rule558,
  rule559,
  rule560,
  rule561,
  rule562,
  rule563,
  rule579,
  rule582,
  rule583,
  rule584,
  rule601,
  rule602,
  rule1003,
  rule1012,
  ruleINT03,
  ruleNoE,
]

import { checkCensusFile } from './check-census-file.ts'
import { check903Files } from './check-ssda903-files.ts'
import type { FileCheck, Heard, ToCheck } from './file-check.ts'

/** Reads and checks the files of either return. Throws for nothing that a file may hold. */
export const checkFiles = (given: ToCheck, heard: Heard = () => {}): FileCheck =>
  given.return === 'cin' ? checkCensusFile(given, heard) : check903Files(given, heard)

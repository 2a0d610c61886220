import { setFlagsFromString } from 'node:v8'

/**
 * Leaves the engine its quick compilers alone: three hundred small rules each run a few thousand times, for which the thorough one
 * costs more than it saves, and takes the core that the second thread wants. To be asked for once everything is loaded, since what
 * was compiled and kept is not taken up again under another setting, and once XML is read, which is one loop over every letter.
 */
export const quickCompilerOnly = (): void => setFlagsFromString('--no-opt')

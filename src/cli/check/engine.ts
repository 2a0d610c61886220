import { setFlagsFromString } from 'node:v8'

/**
 * Leaves the engine its quick compilers alone: three hundred small rules each run a few thousand times, for which the thorough one
 * costs more than it saves, and takes the core that the second thread wants. To be asked for once everything is loaded, since what
 * was compiled and kept is not taken up again under another setting, and once XML is read, which is one loop over every letter.
 */
export const quickCompilerOnly = (): void => setFlagsFromString('--no-opt')

/**
 * Has the engine clear away what is let go before as much again is in memory: for two hundred thousand children it then takes 0.7 GB
 * where it took up to 1.1, and a twelfth more time. For a county there is no need.
 */
export const littleMemory = (): void => setFlagsFromString('--heap-growing-percent=30')

/** Where a command prints. `fd` is where what is long may be written a piece at a time; it is absent where all is gathered. */
export type Io = { out(text: string): void; err(text: string): void; readonly fd?: number }

/** One word of `npx golden-thread`. `run` gives the exit status: 0 done, 1 faults found, 2 the call cannot be used. */
export type Command = { name: string; usage: string; does: string; run(args: string[], io: Io): Promise<number> }

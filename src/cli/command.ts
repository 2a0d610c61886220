export type Io = { out(text: string): void; err(text: string): void }

/** One word of `npx golden-thread`. `run` gives the exit status: 0 done, 1 faults found, 2 the call cannot be used. */
export type Command = { name: string; usage: string; does: string; run(args: string[], io: Io): Promise<number> }

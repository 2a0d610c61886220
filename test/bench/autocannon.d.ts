declare module 'autocannon' {
  type Options = {
    url: string
    connections: number
    duration: number
    requests: { path: string; headers: Record<string, string> }[]
  }
  type Instance = {
    on(event: 'response', heard: (client: unknown, status: number, bytes: number, ms: number) => void): void
  }
  const autocannon: (options: Options, done: (error: Error | null) => void) => Instance
  export default autocannon
}

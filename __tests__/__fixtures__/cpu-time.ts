/** What a piece of work takes of the processor, in ms: a busy machine makes it wait, but hardly work more. */
export function cpuMsOf(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

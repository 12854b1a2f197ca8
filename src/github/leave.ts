/**
 * Ends the process, whatever is under way. `process.exit` waits for a host name that is being looked up: many
 * seconds where no name server answers, and a cancelled step has five.
 *
 * @param code the exit code; that of a cancelled process is 1, and one that would have to wait is killed instead
 */
export function leave(code: 0 | 1, isCancelled: boolean): void {
  const isLookingUp = process.getActiveResourcesInfo().includes('GetAddrInfoReqWrap')
  if (isLookingUp && isCancelled) process.kill(process.pid, 'SIGKILL')
  process.exit(isCancelled ? 1 : code)
}

/**
 * Ends the process, whatever is under way. `process.exit` waits for a host name that is being looked up: many
 * seconds where no name server answers, and a cancelled step has five.
 *
 * @param code the exit code; a cancelled process that would have to wait is killed instead
 */
export function leave(code: number, isCancelled: boolean): void {
  const isLookingUp = process.getActiveResourcesInfo().includes('GetAddrInfoReqWrap')
  if (isLookingUp && isCancelled) process.kill(process.pid, 'SIGKILL')
  process.exit(code)
}

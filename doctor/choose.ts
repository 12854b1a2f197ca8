/** Of a run's jobs and machines, those whose logs tell most. */
import type { DeployMachine } from '../src/api/yunxiao.ts'
import { jobsOf, type Job, type Run } from '../src/run/run.ts'
import { isFinal, meaningOf } from '../src/run/status.ts'

/** A job that has a log, best one that has failed, or else ended; null where no job has begun to write one. */
export function jobWithLog(run: Run): string | null {
  const jobs = jobsOf(run)
    .map(({ job }) => job)
    .filter((job) => job.hasLog && job.id !== null && (job.startedAtMs !== null || isFinal(job.status)))
  const isFailed = ({ status }: Job): boolean => meaningOf(status) === 'failure'
  const job = jobs.find(isFailed) ?? jobs.find(({ status }) => isFinal(status)) ?? jobs[0]
  return job?.id ?? null
}

export function deployOrderOf(run: Run): string | null {
  return jobsOf(run).find(({ job }) => job.deployOrderId !== null)?.job.deployOrderId ?? null
}

/** A machine whose log can be asked for, best one that has failed. */
export function machineOf(machines: readonly DeployMachine[]): string | null {
  const named = machines.filter(({ machineSn }) => machineSn !== null)
  const failed = named.find(({ status }) => meaningOf(status) === 'failure')
  return (failed ?? named[0])?.machineSn ?? null
}

/** What callers do to jobs through either API. */
import type { Run, RunBook } from './run-book.ts'

/** Operations that act on a job. */
export const jobActs = [
  'PassPipelineValidate',
  'RefusePipelineValidate',
  'RetryPipelineJobRun',
  'SkipPipelineJobRun',
  'StopPipelineJobRun'
] as const

/** One of them. */
export type JobAct = (typeof jobActs)[number]

/** Whether an operation acts on a job. */
export function isJobAct(name: string): name is JobAct {
  return jobActs.some((act) => act === name)
}

/** Why an act was not taken. */
export interface ActRefusal {
  /** Whether it is the caller who may not, rather than the job's state that does not allow it. */
  readonly forbidden: boolean
  readonly message: string
}

/** Acts on a job that is in the run; undefined if it was taken. */
export function actOnJob(book: RunBook, run: Run, jobId: string, act: JobAct): ActRefusal | undefined {
  const gate = book.jobState(run, jobId)?.job.gate
  switch (act) {
    case 'PassPipelineValidate':
    case 'RefusePipelineValidate': {
      if (gate?.ofOthers === true)
        return { forbidden: true, message: 'The user is no validator of the gate.' }
      const decision = act === 'PassPipelineValidate' ? 'pass' : 'refuse'
      return book.decideGate(run, jobId, decision) ? undefined : notNow('The gate is not open.')
    }
    case 'RetryPipelineJobRun':
      return book.retryJob(run, jobId) ? undefined : notNow('The job has not failed.')
    case 'SkipPipelineJobRun':
      return book.skipJob(run, jobId) ? undefined : notNow('The job has not failed.')
    case 'StopPipelineJobRun':
      return book.stopJob(run, jobId) ? undefined : notNow('The job is not running.')
  }
}

function notNow(message: string): ActRefusal {
  return { forbidden: false, message }
}

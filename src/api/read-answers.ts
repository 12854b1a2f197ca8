/** Readers of the smaller answers of both APIs; each returns null where the answer is not as documented. */
import { isSafeAddress } from '../http/safe-address.ts'
import { isRecord, recordOf, textOf, wordOf, type Fields } from '../text/lenient.ts'
import { isTrue, parseJsonOrNull, readDigits, readId, readList, readRunId, readTimeMs } from './fields.ts'
import type { DeployOrder, JobStep, LogText, RunListing, StepLogPart } from './yunxiao.ts'

/** Runs of a list, in the list's order. Runs without a number are left out; a list that is null is empty. */
export function readRunListings(value: unknown): RunListing[] | null {
  return readList(value ?? [], (run) => {
    const runId = readRunId(run['pipelineRunId'])
    return runId === null
      ? null
      : {
          runId,
          status: textOf(run['status']),
          startedAtMs: readTimeMs(run['startTime']),
          finishedAtMs: readTimeMs(run['endTime'])
        }
  })
}

/** The number in an answer that is a number, or an object that holds one. */
export function readStartedRunId(body: unknown): string | null {
  return readRunId(body) ?? readRunId(recordOf(body)['pipelineRunId'])
}

/** The number of the newest run; null in it where the pipeline has none. */
export function readLatestRunId(body: unknown): { readonly runId: string | null } | null {
  if (body === null) return { runId: null }
  const runId = readRunId(recordOf(body)['pipelineRunId'])
  return runId === null ? null : { runId }
}

/** The name of a pipeline; null in it where it has none. */
export function readPipelineName(pipeline: unknown): { readonly name: string | null } | null {
  return isRecord(pipeline) ? { name: wordOf(pipeline['name']) } : null
}

/** A log with `content` and `more`. */
export function readLogText(log: unknown): LogText | null {
  return isRecord(log) ? { content: textOf(log['content']), isPartial: isTrue(log['more']) } : null
}

/** The steps of a job: `[{buildId, buildProcessNodes: [{stepIndex, stepName, status}]}]`, or the one of them bare. */
export function readJobSteps(value: unknown): JobStep[] | null {
  const isBare = isRecord(value) && nodesOf(value) !== undefined
  const builds = readList(isBare ? [value] : value, (build) =>
    readList(nodesOf(build) ?? [], (node) => {
      const stepIndex = readId(node['stepIndex'] ?? node['nodeIndex'])
      return stepIndex === null
        ? null
        : {
            stepIndex,
            buildId: readId(node['buildId'] ?? build['buildId']),
            // A step that has ended has its seconds in its name.
            name: withoutSeconds(textOf(node['stepName'] ?? node['nodeName'])),
            status: textOf(node['status'])
          }
    })
  )
  return builds?.flat() ?? null
}

function withoutSeconds(name: string): string {
  const bare = name.replace(/\(\d+s\)$/, '')
  return bare === name ? name : bare.trimEnd()
}

function nodesOf(build: Fields): unknown {
  return build['buildProcessNodes'] ?? build['steps']
}

/** A part of a step's log: `{logs, last, more}`. An empty log has -1 for `last`. */
export function readStepLogPart(part: unknown): StepLogPart | null {
  if (!isRecord(part)) return null
  return { content: textOf(part['logs']), last: readDigits(part['last']), hasMore: isTrue(part['more']) }
}

/** Where a file can be read: the address as text, JSON, or a field of an object. Null in it where none can be used. */
export function readFileAddress(body: unknown): { readonly address: URL | null } {
  const value = typeof body === 'string' ? (parseJsonOrNull(body) ?? body) : body
  const told = isRecord(value) ? (wordOf(value['url']) ?? wordOf(value['downloadUrl'])) : wordOf(value)
  const address = told !== null && URL.canParse(told) ? new URL(told) : null
  return { address: address !== null && isSafeAddress(address) ? address : null }
}

/** A deploy order with its machines. */
export function readDeployOrder(order: unknown): DeployOrder | null {
  if (!isRecord(order)) return null
  const machines = readList(recordOf(order['deployMachineInfo'])['deployMachines'] ?? [], (machine) => {
    const machineSn = readId(machine['machineSn'])
    return { machineSn, address: wordOf(machine['ip']) ?? machineSn, status: textOf(machine['status']) }
  })
  return machines === null
    ? null
    : {
        status: textOf(order['status']),
        currentBatch: numberOf(order['currentBatch']),
        totalBatch: numberOf(order['totalBatch']),
        machines
      }
}

/** The log of a machine; one that is missing is empty. */
export function readMachineLog(log: unknown): string | null {
  return isRecord(log) ? textOf(log['deployLog']) : null
}

function numberOf(value: unknown): number | null {
  const digits = readDigits(value)
  return digits === null ? null : Number(digits)
}

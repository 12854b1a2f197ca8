/** Readers of the smaller answers of both APIs; each returns null where the answer is not as documented. */
import * as z from 'zod/mini'
import { readId, readTimeMs } from './run-answer.ts'
import type { DeployMachine, JobStep, LogText, RunListing, StepLogPart } from './yunxiao-api.ts'

const unknownFields = z.record(z.string(), z.unknown())

/** The object under a field of the signed API's envelope, or the bare object where `field` is null. */
export function fieldsOf(body: unknown, field: string | null): Record<string, unknown> | null {
  const outer = z.safeParse(unknownFields, body)
  if (!outer.success) return null
  if (field === null) return outer.data
  const inner = z.safeParse(unknownFields, outer.data[field])
  return inner.success ? inner.data : null
}

/** Runs of a list, those without a number left out; null where this is no list. */
export function readRunListings(value: unknown): RunListing[] | null {
  return readList(value, (fields) => {
    const runId = readId(fields['pipelineRunId'])
    return runId === null
      ? null
      : {
          runId,
          status: textOf(fields['status']),
          startedAtMs: readTimeMs(fields['startTime']),
          finishedAtMs: readTimeMs(fields['endTime'])
        }
  })
}

/** A log with `content` and `more`. */
export function readLogText(fields: Record<string, unknown> | null): LogText | null {
  if (fields === null) return null
  return { content: textOf(fields['content']), isPartial: isTrue(fields['more']) }
}

/** The steps of a job: `[{buildId, buildProcessNodes: [{stepIndex, stepName, status}]}]`. */
export function readJobSteps(value: unknown): JobStep[] | null {
  const builds = readList(value, (build) => {
    const nodes = build['buildProcessNodes'] ?? build['steps']
    return readList(nodes ?? [], (node) => {
      const stepIndex = readId(node['stepIndex'] ?? node['nodeIndex'])
      return stepIndex === null
        ? null
        : {
            stepIndex,
            buildId: readId(node['buildId'] ?? build['buildId']),
            name: textOf(node['stepName'] ?? node['nodeName']),
            status: textOf(node['status'])
          }
    })
  })
  return builds?.flat() ?? null
}

/** A part of a step's log: `{logs, last, more}`; the next part's offset is `last`. */
export function readStepLogPart(fields: Record<string, unknown> | null): StepLogPart | null {
  if (fields === null) return null
  return {
    content: textOf(fields['logs']),
    nextOffset: isTrue(fields['more']) ? readId(fields['last']) : null
  }
}

/** The machines of a deploy order. */
export function readDeployMachines(order: Record<string, unknown> | null): DeployMachine[] | null {
  const info = order === null ? null : fieldsOf(order, 'deployMachineInfo')
  if (info === null) return null
  return readList(info['deployMachines'] ?? [], (machine) => {
    const machineSn = readId(machine['machineSn'])
    return machineSn === null
      ? null
      : { machineSn, address: textOf(machine['ip']) || machineSn, status: textOf(machine['status']) }
  })
}

/** The log of a machine. */
export function readMachineLog(fields: Record<string, unknown> | null): string | null {
  return fields === null ? null : textOf(fields['deployLog'])
}

function readList<T>(value: unknown, read: (fields: Record<string, unknown>) => T | null): T[] | null {
  if (!Array.isArray(value)) return null
  return value.flatMap((element: unknown) => {
    const fields = fieldsOf(element, null)
    const found = fields === null ? null : read(fields)
    return found === null ? [] : [found]
  })
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** Booleans come as text here and there. */
function isTrue(value: unknown): boolean {
  return value === true || value === 'true'
}

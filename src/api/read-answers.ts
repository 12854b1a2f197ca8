/** Readers of the smaller answers of both APIs; each returns null where the answer is not as documented. */
import * as z from 'zod/mini'
import { readId, readRunId, readTimeMs } from './read-run.ts'
import type { DeployMachine, JobStep, LogText, RunListing, StepLogPart } from './yunxiao.ts'

const unknownFields = z.record(z.string(), z.unknown())

/** The object under a field of the signed API's envelope, or the bare object where `field` is null. */
export function fieldsOf(body: unknown, field: string | null): Record<string, unknown> | null {
  const outer = z.safeParse(unknownFields, body)
  if (!outer.success) return null
  if (field === null) return outer.data
  const inner = z.safeParse(unknownFields, outer.data[field])
  return inner.success ? inner.data : null
}

/**
 * Runs of a list, in a field of the signed API's envelope, or bare where `field` is null. Runs without a
 * number are left out; a list that is missing or null is empty.
 */
export function readRunListings(body: unknown, field: string | null): RunListing[] | null {
  const envelope = field === null ? {} : fieldsOf(body, null)
  if (envelope === null) return null
  const value = field === null ? body : envelope[field]
  // Without its list, only an envelope that says so is a good answer.
  if (value === undefined && !isTrue(envelope['success'])) return null
  return readList(value ?? [], (fields) => {
    const runId = readRunId(fields['pipelineRunId'])
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

/**
 * A log with `content` and `more`, under a field of the signed API's envelope, or bare where `field` is null.
 * A log that is missing or null is empty.
 */
export function readLogText(body: Record<string, unknown> | null, field: string | null): LogText | null {
  const fields = fieldsOrEmpty(body, field)
  return fields === null ? null : { content: textOf(fields['content']), isPartial: isTrue(fields['more']) }
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
  const hasMore = isTrue(fields['more'])
  return {
    content: textOf(fields['logs']),
    next: hasMore ? { kind: 'more', offset: readId(fields['last']) } : { kind: 'end' }
  }
}

/** The machines of a deploy order, in the envelope's field or bare; none where it has none. */
export function readDeployMachines(
  body: Record<string, unknown> | null,
  field: string | null
): DeployMachine[] | null {
  const order = fieldsOrEmpty(body, field)
  const machines = order === null ? null : (fieldsOf(order, 'deployMachineInfo')?.['deployMachines'] ?? [])
  return readList(machines, (machine) => {
    const machineSn = readId(machine['machineSn'])
    return {
      machineSn,
      address: textOf(machine['ip']) || machineSn,
      status: textOf(machine['status'])
    }
  })
}

/** The log of a machine, in the envelope's field or bare; one that is missing is empty. */
export function readMachineLog(body: Record<string, unknown> | null, field: string | null): string | null {
  const fields = fieldsOrEmpty(body, field)
  return fields === null ? null : textOf(fields['deployLog'])
}

/** The object under a field, empty where it is missing; null where the body itself is no object. */
function fieldsOrEmpty(
  body: Record<string, unknown> | null,
  field: string | null
): Record<string, unknown> | null {
  return body === null ? null : (fieldsOf(body, field) ?? {})
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

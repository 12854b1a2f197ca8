/** The members of a job that tell what can be done with it and what came of it. */
import { createHash } from 'node:crypto'
import { type Json, type JsonObject, toJsonText } from './json-text.ts'
import { isGood } from './plan.ts'
import type { JobState } from './playback.ts'

/**
 * A job's actions. By the documentation `disable` says that the caller lacks the permission; a gate that is not open
 * is sent with `disable: true` too, as in the documentation's sample.
 */
export function jobActions({ job, status, startMs, endMs }: JobState, mayAct: boolean): JsonObject[] {
  const begun = startMs !== null
  const actions: JsonObject[] = []
  const add = (type: string, title: string, more: JsonObject = {}): void => {
    actions.push({
      type,
      name: type,
      title,
      displayType: 'TEXT',
      data: null,
      disable: false,
      params: {},
      order: actions.length + 1,
      ...more
    })
  }
  const { gate, deployOrder, conflict } = job
  if (gate !== undefined) {
    const disable = status !== 'WAITING' || gate.ofOthers || !mayAct
    const validators = gate.validators === undefined ? {} : { validators: gate.validators }
    add('PassPipelineValidate', '通过', { params: { key: '' }, disable, ...validators })
    add(gate.refuseAction, '拒绝', { params: { key: '' }, disable, ...validators })
  } else if (deployOrder !== undefined) {
    const deployOrderId = BigInt(deployOrder.id)
    const told: JsonObject = {
      params: deployOrder.toldIn === 'params' ? { deployOrderId } : {},
      data: deployOrder.toldIn === 'data' ? toJsonText({ deployOrderId }) : null
    }
    if (begun) add(deployOrder.actionType, '部署详情', told)
  } else if (begun) {
    add('LogPipelineJobRun', '日志')
  }
  if (conflict !== undefined && begun && endMs === null) {
    add('ExecutePipelineJobAction', '解决冲突', { displayType: 'CONFLICT_MERGE', disable: !mayAct })
  }
  if (status === 'RUNNING') add('StopPipelineJobRun', '取消', { disable: !mayAct })
  if (status === 'FAIL' && gate === undefined) {
    add('RetryPipelineJobRun', '重试', { disable: !mayAct })
    add('SkipPipelineJobRun', '跳过', { disable: !mayAct })
  }
  return actions
}

/** A job's `result`: the text of a JSON object. */
export function jobResult({ job, status, startMs, endMs }: JobState): string {
  const { result, deployOrder } = job
  const order: Readonly<Record<string, Json>> =
    deployOrder?.toldIn === 'result' && startMs !== null
      ? { deployOrderId: { id: BigInt(deployOrder.id) } }
      : {}
  if (result === undefined || endMs === null) {
    return Object.keys(order).length === 0 ? '{}' : toJsonText({ data: order })
  }
  const id = resultRequestId(job.id, endMs)
  if (!isGood(status)) {
    const { code, message } = result
    return toJsonText({ code, data: order, message, requestId: id, successful: false })
  }
  return toJsonText({ data: { ...result.data, ...order }, requestId: id, successful: true })
}

/** The id of the request by which a job told its result: the same whenever the run is read. */
function resultRequestId(jobId: string, endMs: number): string {
  const digits = createHash('sha1').update(`${jobId}/${endMs}`).digest('hex').toUpperCase()
  return digits.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

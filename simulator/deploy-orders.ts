import { ApiError } from './http-messages.ts'
import type { MachineScenario } from './job-scenario.ts'
import type { JsonObject } from './json-text.ts'
import type { JobState } from './playback.ts'
import type { Run, RunBook } from './run-book.ts'

/** A deploy order as GetVMDeployOrder sends it, in both APIs. */
export function deployOrderJson(book: RunBook, orderId: string): JsonObject {
  const { run, state, machines } = findOrder(book, orderId)
  const createTime = book.realTime(run, state.startMs)
  const updateTime = book.realTime(run, state.endMs) ?? createTime
  const statuses = machines.map((machine) => machineStatus(state, machine))
  const totalBatch = Math.max(1, ...machines.map(({ batch }) => batch))
  return {
    deployOrderId: BigInt(orderId),
    creator: '1111111111',
    createTime,
    updateTime,
    currentBatch: Math.max(1, ...machines.map(({ batch }, at) => (begun(statuses[at]) ? batch : 1))),
    totalBatch,
    status: state.endMs === null && state.status === 'WAITING' ? 'Waiting' : orderStatus(statuses),
    exceptionCode: null,
    actions: [{ type: 'StopVMDeployOrder', disable: state.endMs !== null, params: {} }],
    deployMachineInfo: {
      batchNum: totalBatch,
      hostGroupId: 100001,
      deployMachines: machines.map((machine, at) => ({
        machineSn: machine.sn,
        ip: machine.ip,
        status: statuses[at],
        clientStatus: 'ok',
        batchNum: machine.batch,
        createTime,
        updateTime,
        actions: [{ type: 'LogVMDeployMachine', disable: false, params: {} }]
      }))
    }
  }
}

/** A machine's deployment log as both APIs send it. */
export function machineLogJson(book: RunBook, orderId: string, machineSn: string): JsonObject {
  const { run, state, machines } = findOrder(book, orderId)
  const machine = machines.find(({ sn }) => sn === machineSn)
  if (machine === undefined)
    throw new ApiError(404, 'InvalidDeployMachine.NotFound', 'The machine is not found.')
  const status = machineStatus(state, machine)
  const ended = begun(status) && status !== 'Running'
  const startMs = (state.startMs ?? 0) + machine.startsAfterSeconds * 1000
  const time = (ms: number): string => new Date(book.realTime(run, ms) ?? 0).toISOString()
  return {
    deployLog: ended ? machine.log : '',
    deployLogPath: `/root/logs/deploy-${orderId}.log`,
    aliyunRegion: 'cn-hangzhou',
    deployBeginTime: begun(status) ? time(startMs) : null,
    deployEndTime: ended ? time(startMs + machine.lastsSeconds * 1000) : null
  }
}

function findOrder(
  book: RunBook,
  orderId: string
): { readonly run: Run; readonly state: JobState; readonly machines: readonly MachineScenario[] } {
  for (const run of book.visible()) {
    for (const state of book.state(run).stages.flatMap((stage) => stage.jobs)) {
      const order = state.job.deployOrder
      if (order?.id === orderId && state.startMs !== null) return { run, state, machines: order.machines }
    }
  }
  throw new ApiError(404, 'InvalidDeployOrder.NotFound', 'The deploy order is not found.')
}

/** A machine's status follows from the time that its job has worked. */
function machineStatus(state: JobState, machine: MachineScenario): string {
  if (state.endMs !== null) return machine.endsWith
  const now = state.workedMs / 1000
  if (now < machine.startsAfterSeconds) return 'Pending'
  return now < machine.startsAfterSeconds + machine.lastsSeconds ? 'Running' : machine.endsWith
}

function begun(status: string | undefined): boolean {
  return status !== 'Pending'
}

function orderStatus(statuses: readonly string[]): string {
  if (statuses.some((status) => status === 'Running' || status === 'Pending')) return 'Running'
  return statuses.includes('Failed') ? 'Failed' : 'Success'
}

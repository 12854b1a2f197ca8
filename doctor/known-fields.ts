/**
 * The fields that the services are known to send, by API and operation, and which of them the gate reads. Sources: the
 * API reference of devops 2021-06-25, the pages of oapi/v1, and the official clients' own types. An answer with other
 * fields is read all the same: this list is what the doctor compares with.
 */
import { free, list, named, object, type ObjectShape, type Shape } from './shapes.ts'

const deployOrderId = object({ id: 'id' }, '', { orText: true })

const action = object(
  {
    type: 'action-type',
    name: 'text',
    title: 'text',
    displayType: 'action-type',
    disable: 'flag',
    order: 'number',
    params: free({ deployOrderId: 'id', key: 'text' }),
    data: free({ deployOrderId: 'id' }),
    validators: 'data'
  },
  'type'
)

/** What a job's parameters may tell of the commit. */
const commitParameters = {
  ...named('text', 'CI_COMMIT_SHA CI_COMMIT_ID CI_COMMIT_REF_NAME CI_COMMIT_TITLE PIPELINE_NAME'),
  ...named('id', 'PIPELINE_ID BUILD_NUMBER')
}

const job = object(
  {
    id: 'id',
    ...named('text', 'name jobSign'),
    status: 'status',
    startTime: 'time',
    endTime: 'time',
    params: free(commitParameters),
    result: object({
      data: free({ ARTIFACTS: 'data', ARTIFACTSV2: 'data', deployOrderId }),
      ...named('text', 'code message'),
      requestId: 'id',
      successful: 'flag'
    }),
    actions: list(action)
  },
  'id name status startTime endTime params result actions'
)

const stageInfo = object(
  { id: 'id', name: 'text', status: 'status', startTime: 'time', endTime: 'time', jobs: list(job) },
  'status startTime endTime jobs'
)

const commit = object({
  ...named('id', 'id commitId shortId sha hash'),
  ...named('text', 'author message')
})

const sourceData: ObjectShape['fields'] = {
  ...named('text', 'branch credentialLabel credentialType'),
  cloneDepth: 'number',
  credentialId: 'id',
  events: list('text'),
  ...named('flag', 'isBranchMode isCloneDepth isSubmodule isTrigger'),
  ...named('text', 'label namespace repo triggerFilter webhook'),
  serviceConnectionId: 'id'
}

const source = object(
  {
    ...named('text', 'sign name label type'),
    data: object(
      { ...sourceData, commint: list(commit, { orOne: true }), commit: 'text', commitId: 'id' },
      'branch repo'
    )
  },
  'data'
)

const globalParam = object(
  {
    ...named('text', 'key value'),
    ...named('flag', 'masked encrypted runningConfig'),
    metaData: 'data',
    ...named('text', 'type description optionType')
  },
  'key value masked encrypted'
)

const readOfRun = 'pipelineRunId status triggerMode stages sources'

/** @param read what is read of the run itself */
function run(read: string): ObjectShape {
  return object(
    {
      ...named('id', 'creatorAccountId modifierAccountId pipelineId pipelineConfigId pipelineRunId'),
      ...named('text', 'creator modifier pipelineType'),
      ...named('time', 'createTime updateTime'),
      status: 'status',
      triggerMode: 'trigger-mode',
      groups: list(object({ id: 'id', name: 'text' })),
      stageGroup: list(list('text')),
      sources: list(source),
      globalParams: list(globalParam),
      stages: list(object({ index: 'text', name: 'text', stageInfo }, 'name stageInfo'))
    },
    read
  )
}

const runListing = object(
  {
    pipelineRunId: 'id',
    pipelineId: 'id',
    status: 'status',
    startTime: 'time',
    endTime: 'time',
    triggerMode: 'trigger-mode',
    creatorAccountId: 'id',
    creator: 'text'
  },
  'pipelineRunId status startTime endTime'
)

const pipeline = object(
  {
    ...named('id', 'id creatorAccountId modifierAccountId envId groupId'),
    ...named('text', 'name envName'),
    ...named('time', 'createTime updateTime'),
    pipelineConfig: object({
      flow: 'text',
      settings: 'text',
      sources: list(object({ sign: 'text', type: 'text', data: object(sourceData) }))
    }),
    tagList: list(object({ id: 'id', name: 'text' }))
  },
  'name'
)

const machine = object(
  {
    machineSn: 'id',
    ip: 'text',
    status: 'status',
    clientStatus: 'text',
    batchNum: 'number',
    ...named('time', 'createTime updateTime'),
    actions: list(action)
  },
  'machineSn ip status'
)

const deployOrder = object(
  {
    deployOrderId: 'id',
    creator: 'text',
    ...named('time', 'createTime updateTime'),
    ...named('number', 'currentBatch totalBatch'),
    status: 'status',
    exceptionCode: 'text',
    actions: list(action),
    deployMachineInfo: object(
      { batchNum: 'number', hostGroupId: 'id', deployMachines: list(machine) },
      'deployMachines'
    )
  },
  'status currentBatch totalBatch deployMachineInfo'
)

const machineLog = object(
  {
    ...named('text', 'deployLog deployLogPath aliyunRegion deployBeginTime deployEndTime')
  },
  'deployLog'
)

const stepNode = object(
  {
    ...named('number', 'nodeIndex stepIndex parentIndex'),
    ...named('text', 'nodeName stepName'),
    status: 'status',
    stepApiVersion: 'text',
    buildId: 'id',
    ...named('flag', 'supportDebug finish running')
  },
  'stepIndex|nodeIndex stepName|nodeName status'
)

const build = object(
  {
    ...named('id', 'jobId buildId'),
    ...named('text', 'actionCode actionName startTime endTime'),
    buildProcessNodes: list(stepNode),
    steps: list(stepNode)
  },
  'buildId buildProcessNodes|steps'
)

/** An answer of the signed API: its data beside what every answer carries. */
function enveloped(fields: ObjectShape['fields'], read: string): ObjectShape {
  return object(
    { requestId: 'id', success: 'flag', errorCode: 'code', errorMessage: 'text', ...fields },
    `success ${read}`
  )
}

/** What is known of the answers of an API, by operation. */
export const knownFields: Readonly<Record<'signed' | 'token', Readonly<Record<string, Shape | undefined>>>> =
  {
    signed: {
      GetPipeline: enveloped({ pipeline }, 'pipeline'),
      ListPipelineRuns: enveloped(
        { pipelineRuns: list(runListing), totalCount: 'number', nextToken: 'text' },
        'pipelineRuns nextToken'
      ),
      GetPipelineRun: enveloped({ pipelineRun: run(readOfRun) }, 'pipelineRun'),
      LogPipelineJobRun: enveloped(
        { log: object({ content: 'text', more: 'flag', last: 'number' }, 'content more') },
        'log'
      ),
      GetVMDeployOrder: enveloped({ deployOrder }, 'deployOrder'),
      LogVMDeployMachine: enveloped({ deployMachineLog: machineLog }, 'deployMachineLog')
    },
    token: {
      GetPipeline: pipeline,
      ListPipelineRuns: list(runListing),
      GetLatestPipelineRun: run('pipelineRunId'),
      GetPipelineRun: run(`${readOfRun} globalParams`),
      GetPipelineJobRunLog: object({ content: 'text', last: 'number', more: 'flag' }, 'content more'),
      GetPipelineJobSteps: list(build, { orOne: true }),
      GetPipelineJobStepLog: object({ logs: 'text', last: 'number', more: 'flag' }, 'logs last more'),
      GetPipelineJobStepLogUrl: object({ url: 'text', downloadUrl: 'text' }, '', { orText: true }),
      GetVMDeployOrder: deployOrder,
      GetVMDeployMachineLog: machineLog
    }
  }

/** The answers that say that something is wrong, in all spellings. */
export const knownErrorFields: Shape = object({
  errorCode: 'code',
  code: 'code',
  Code: 'code',
  ...named('text', 'errorMessage errorDescription message Message HostId Recommend'),
  ...named('id', 'requestId RequestId'),
  success: 'flag'
})

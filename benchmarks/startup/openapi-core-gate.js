// What a user would write in place of the gate, with Alibaba Cloud's own client: one look, an exit code.
import OpenApi from '@alicloud/openapi-core'

const { $OpenApiUtil, default: Client } = OpenApi
const { ENDPOINT, ACCESS_KEY_ID, ACCESS_KEY_SECRET, ORGANIZATION_ID, PIPELINE_ID, RUN_ID } = process.env
const client = new Client(
  new $OpenApiUtil.Config({
    accessKeyId: ACCESS_KEY_ID,
    accessKeySecret: ACCESS_KEY_SECRET,
    endpoint: ENDPOINT,
    protocol: 'HTTP'
  })
)
const answer = await client.callApi(
  new $OpenApiUtil.Params({
    action: 'GetPipelineRun',
    version: '2021-06-25',
    protocol: 'HTTP',
    pathname: `/organization/${ORGANIZATION_ID}/pipelines/${PIPELINE_ID}/pipelineRuns/${RUN_ID}`,
    method: 'GET',
    authType: 'AK',
    style: 'ROA',
    reqBodyType: 'json',
    bodyType: 'json'
  }),
  new $OpenApiUtil.OpenApiRequest({}),
  {}
)
const { status } = answer.body.pipelineRun
console.log(status)
process.exit(status === 'SUCCESS' ? 0 : 1)

// The least that looking can cost: asks for each run as often as a gate does on average, parses the answer, nothing else.
const { Buffer } = require('node:buffer')
const process = require('node:process')
const { setFlagsFromString } = require('node:v8')
const Agent = require('undici/lib/dispatcher/agent.js')

setFlagsFromString('--wasm-tiering-budget=1000000000')
setFlagsFromString('--optimize-for-size')
const { INPUT_ENDPOINT: origin, BARE_LOOKS_TOKEN: token, 'INPUT_ORGANIZATION-ID': organization } = process.env
const agent = new Agent({ allowH2: false, headersTimeout: 0, bodyTimeout: 0, keepAliveTimeout: 90_000 })
const intervalMs = 18_000

const get = (path) =>
  new Promise((resolve, reject) => {
    const chunks = []
    const handler = {
      onRequestStart: () => undefined,
      onResponseStart: () => undefined,
      onResponseData: (_controller, chunk) => chunks.push(chunk),
      onResponseEnd: () => resolve(Buffer.concat(chunks).toString('utf8')),
      onResponseError: (_controller, error) => reject(error)
    }
    agent.dispatch({ origin, path, method: 'GET', headers: { 'x-yunxiao-token': token } }, handler)
  })

const follow = async (target) => {
  const [pipeline, run] = target.split('/')
  const path = `/oapi/v1/flow/organizations/${organization}/pipelines/${pipeline}/runs/${run}`
  for (;;) {
    const { status } = JSON.parse(await get(path))
    if (status !== 'RUNNING' && status !== 'QUEUED') return
    await new Promise((resolve) => globalThis.setTimeout(resolve, intervalMs))
  }
}

Promise.all(process.env.INPUT_PIPELINES.split('\n').map(follow)).then(() => process.exit(0))

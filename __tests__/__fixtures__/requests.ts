import type { GateRequest, GateSettings, RunChoice } from '../../src/gate/request.ts'

/** What a step is asked to do unless a test says otherwise. */
export function gateSettings(change: Partial<GateSettings> = {}): GateSettings {
  return {
    webUrl: 'https://flow.aliyun.com',
    wait: true,
    timeoutMs: 3_600_000,
    pollInterval: { fixedMs: 10_000 },
    failFast: false,
    stopOnCancel: false,
    stopOnTimeout: false,
    onManualGate: { kind: 'wait' },
    retrying: null,
    logs: 'failed',
    ...change
  }
}

/** Run 42 of pipeline 1234, or what a test chooses. */
export function searchRequest(run: RunChoice = { kind: 'number', runId: '42', commit: null }): GateRequest {
  return { label: '1234', pipelineId: '1234', run }
}

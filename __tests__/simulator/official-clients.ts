import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { tokens } from '../../simulator/identity.ts'
import type { McpCall, SdkCall } from './official-client-calls.ts'

const script = join(process.cwd(), '__tests__/simulator/official-client-calls.ts')

/** Makes calls with Alibaba Cloud's own clients, one after the other; their results, those of the SDK first. */
export async function callOfficialClients(
  url: string,
  sdk: readonly SdkCall[],
  mcp: readonly McpCall[]
): Promise<readonly unknown[]> {
  const work = JSON.stringify({ endpoint: new URL(url).host, sdk, mcp })
  const { stdout } = await promisify(execFile)(process.execPath, [script, work], {
    env: {
      ...process.env,
      YUNXIAO_API_BASE_URL: url,
      YUNXIAO_ACCESS_TOKEN: tokens.full,
      LOG_LEVEL: 'silent'
    }
  })
  return JSON.parse(stdout) as readonly unknown[]
}

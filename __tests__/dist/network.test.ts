import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { type Simulator, startSimulator } from '../../simulator/server.ts'
import { type ActionResult, annotations, runAction, atOnceMs } from './run-action.ts'
import { signIn, type WayIn } from './ways-in.ts'

/** A real proxy in a process of its own, and what went through it. */
interface CountingProxy {
  readonly child: ChildProcess
  readonly port: number
  readonly connections: readonly string[]
}

async function startProxy(...user: readonly string[]): Promise<CountingProxy> {
  const child = spawn(process.execPath, [join(__dirname, 'counting-proxy.ts'), ...user], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  const connections: string[] = []
  const lines = createInterface(child.stdout)
  const port = await new Promise<string>((resolve) => lines.once('line', resolve))
  lines.on('line', (line) => connections.push(line))
  return { child, port: Number(port), connections }
}

jest.setTimeout(30_000)

describe('network', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gate-tls-'))
  const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  let plain: Simulator
  let secured: Simulator
  let proxy: CountingProxy
  let lockedProxy: CountingProxy

  beforeAll(async () => {
    const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1']
    const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
    const files = ['-keyout', keyFile, '-out', certFile, '-days', '2']
    execFileSync('openssl', ['req', '-x509', ...newKey, ...subject, ...files], { stdio: 'ignore' })
    const tls = { key: readFileSync(keyFile), cert: readFileSync(certFile) }
    plain = await startSimulator({ scenario: 'seed' })
    secured = await startSimulator({ scenario: 'seed', tls })
    proxy = await startProxy()
    lockedProxy = await startProxy('gate:open-sesame')
  })

  afterAll(async () => {
    rmSync(folder, { recursive: true })
    for (const { child } of [proxy, lockedProxy]) child.kill()
    await Promise.all([plain.close(), secured.close()])
  })

  async function gate(
    simulator: Simulator,
    environment: Readonly<Record<string, string>>,
    inputs: Readonly<Record<string, string>> = {},
    way: WayIn = 'keys'
  ): Promise<ActionResult> {
    const signedIn = await signIn(simulator, way)
    return runAction({
      inputs: { ...signedIn.inputs, timeout: '20s', ...inputs },
      environment: { ...signedIn.environment, ...environment }
    })
  }

  const trusting = { NODE_EXTRA_CA_CERTS: certFile }
  const success = { exitCode: 0, stderr: '', outputs: { conclusion: 'success' } }

  it('a certificate that is not trusted is refused at once, with a sentence that says what to do', async () => {
    const result = await gate(secured, {})
    expect(result).toMatchObject({ exitCode: 1, stderr: '', outputs: { conclusion: 'error' } })
    expect(result.durationMs).toBeLessThan(atOnceMs)
    expect(annotations(result, 'error')).toEqual([
      expect.stringMatching(/certificate[\s\S]*NODE_EXTRA_CA_CERTS/)
    ])
    expect(secured.requests).toEqual([])
  })

  it('a certificate that NODE_EXTRA_CA_CERTS trusts is accepted', async () => {
    expect(await gate(secured, trusting)).toMatchObject(success)
  })

  it('a certificate of another host is refused', async () => {
    const result = await gate(secured, trusting, { endpoint: `https://localhost:${secured.port}` })
    expect(result).toMatchObject({ exitCode: 1, outputs: { conclusion: 'error' } })
    expect(annotations(result, 'error')).toEqual([expect.stringContaining('certificate')])
  })

  it.each(['HTTPS_PROXY', 'https_proxy'])('https goes through the proxy of %s', async (name) => {
    const before = proxy.connections.length
    const result = await gate(secured, { ...trusting, [name]: `http://127.0.0.1:${proxy.port}` })
    expect(result).toMatchObject(success)
    expect(new Set(proxy.connections.slice(before))).toEqual(new Set([`127.0.0.1:${secured.port}`]))
  })

  it.each(['HTTP_PROXY', 'http_proxy'])('http goes through the proxy of %s', async (name) => {
    const before = proxy.connections.length
    const result = await gate(plain, { [name]: `http://127.0.0.1:${proxy.port}` }, {}, 'token')
    expect(result).toMatchObject(success)
    expect(proxy.connections.slice(before).join()).toContain(`127.0.0.1:${plain.port}`)
  })

  it('signatures are right through a proxy', async () => {
    const result = await gate(plain, { HTTP_PROXY: `http://127.0.0.1:${proxy.port}` })
    expect(result).toMatchObject(success)
  })

  it.each(['127.0.0.1', '*', 'example.com, 127.0.0.1'])('NO_PROXY %s goes past the proxy', async (hosts) => {
    const before = proxy.connections.length
    const environment = { ...trusting, HTTPS_PROXY: `http://127.0.0.1:${proxy.port}`, NO_PROXY: hosts }
    expect(await gate(secured, environment)).toMatchObject(success)
    expect(proxy.connections).toHaveLength(before)
  })

  it('a proxy gets its user name and password, which stay secret', async () => {
    const address = `http://gate:open-sesame@127.0.0.1:${lockedProxy.port}`
    const result = await gate(secured, { ...trusting, HTTPS_PROXY: address })
    expect(result).toMatchObject(success)
    expect(result.stdout.replace(/^::add-mask::.*$/gm, '')).not.toContain('open-sesame')
  })

  it('a proxy that wants a password and gets none ends the step with words about the proxy', async () => {
    const environment = { ...trusting, HTTPS_PROXY: `http://127.0.0.1:${lockedProxy.port}` }
    const result = await gate(secured, environment, { timeout: '4s' })
    expect(result.exitCode).toBe(1)
    expect(result.stdout).toMatch(/407|[Pp]roxy/)
  })

  it('a server that nobody listens at is tried until the timeout', async () => {
    // No test ever listens at a port below 1024, as others may at one that was just closed.
    const result = await gate(plain, {}, { endpoint: 'http://127.0.0.1:9', timeout: '2s' })
    expect(result).toMatchObject({ exitCode: 1, outputs: { conclusion: 'timed-out' } })
    expect(annotations(result, 'error')).toEqual([expect.stringContaining('refused')])
  })

  it('keyless sign-in goes through the proxy too', async () => {
    const before = proxy.connections.length
    const result = await gate(plain, { HTTP_PROXY: `http://127.0.0.1:${proxy.port}` }, {}, 'oidc')
    expect(result).toMatchObject(success)
    expect(proxy.connections.length).toBeGreaterThan(before)
  })
})

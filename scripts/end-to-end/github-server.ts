/** A GitHub Enterprise Server as far as the gate needs one: commit statuses and comments, over TLS. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

export interface GitHubServer {
  /** `localhost:port`, as act's `--github-instance` takes it. */
  readonly host: string
  /** Its self-signed certificate, for NODE_EXTRA_CA_CERTS. */
  readonly certificateFile: string
  /** What was sent to it: `POST /repos/demo/app/statuses/…` and the body. */
  readonly requests: { readonly line: string; readonly body: string }[]
  close(): void
}

export async function startGitHubServer(folder: string): Promise<GitHubServer> {
  const keyFile = join(folder, 'github.key')
  const certificateFile = join(folder, 'github.pem')
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-days', '2']
  const files = ['-keyout', keyFile, '-out', certificateFile]
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...subject, ...files], {
    stdio: 'ignore'
  })
  const requests: { line: string; body: string }[] = []
  const server = createServer(
    { key: readFileSync(keyFile), cert: readFileSync(certificateFile) },
    (request, response) => {
      let body = ''
      request.setEncoding('utf8')
      request.on('data', (part: string) => (body += part))
      request.on('end', () => {
        const { method = '', url = '' } = request
        requests.push({ line: `${method} ${url.replace(/^\/api\/v3/, '')}`, body })
        response.setHeader('content-type', 'application/json')
        response.statusCode = method === 'POST' ? 201 : 200
        response.end(answerTo(method, url))
      })
    }
  )
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const { port } = server.address() as AddressInfo
  return {
    host: `localhost:${port}`,
    certificateFile,
    requests,
    close: () => {
      server.close()
      server.closeAllConnections()
    }
  }
}

function answerTo(method: string, url: string): string {
  if (url.endsWith('/graphql')) {
    return JSON.stringify({ data: { viewer: { login: 'github-actions[bot]' } } })
  }
  if (method === 'GET') return '[]'
  return JSON.stringify({ id: 1, user: { login: 'github-actions[bot]' } })
}

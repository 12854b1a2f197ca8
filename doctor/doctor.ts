/** The doctor: asks the real service for everything that the gate would read, and says how that went. */
import { NoIdTokenPermission } from '../src/credentials/credential.ts'
import { credentialVariables } from '../src/credentials/choose-credential.ts'
import type { HttpClient } from '../src/http/http-client.ts'
import { ProxyAddressError } from '../src/http/proxy-address.ts'
import { messagesIn } from '../src/messages/messages.ts'
import type { Clock } from '../src/schedule/clock.ts'
import type { Environment } from '../src/text/environment.ts'
import { Secrets } from '../src/text/secrets.ts'
import { silentObserver, examine } from './examine.ts'
import { readOptions, type DoctorOptions } from './options.ts'
import { isKnownStatus } from './known-words.ts'
import { explainOptionProblem } from './option-sentences.ts'
import { isAllRead, reportLines } from './report.ts'
import { savedText } from './saved-file.ts'
import { wordsIn } from './words.ts'
import type { Language } from '../src/inputs/step-inputs.ts'

/** What the doctor touches of the world. */
export interface DoctorEdges {
  readonly environment: Environment
  readonly clock: Clock
  readonly signal: AbortSignal
  /** Takes a line for people. */
  readonly print: (line: string) => void
  /** Takes a line of what is wrong with the command line. */
  readonly complain: (line: string) => void
  /** @throws where the file can't be written */
  readonly writeFile: (file: string, text: string) => void
  /** @throws ProxyAddressError */
  readonly createHttpClient: (environment: Environment) => Promise<HttpClient>
}

/**
 * @param args the command line after the program's name
 * @returns the exit code: 0 where all that was asked could be read
 */
export async function doctor(args: readonly string[], edges: DoctorEdges): Promise<0 | 1> {
  const read = readOptions(args, edges.environment)
  const words = wordsIn[read.language]
  switch (read.kind) {
    case 'help':
      edges.print(words.help)
      return 0
    case 'invalid':
      for (const problem of read.problems) edges.complain(explainOptionProblem(problem, read.language))
      return 1
    case 'valid':
      try {
        return await visit(read.options, read.language, edges)
      } catch (error) {
        if (error instanceof ProxyAddressError) edges.complain(words.problems.proxy(error.variable))
        else if (error instanceof NoIdTokenPermission)
          edges.complain(messagesIn(read.language).errors.noIdTokenPermission)
        else throw error
        return 1
      }
  }
}

async function visit(options: DoctorOptions, language: Language, edges: DoctorEdges): Promise<0 | 1> {
  const { environment, clock, signal, print } = edges
  const words = wordsIn[language]
  const secrets = secretsOf(environment)
  const http = await edges.createHttpClient(environment)
  try {
    const { credential, target } = options
    const authorization = credential.create({
      http,
      clock,
      random: Math.random,
      observer: silentObserver,
      keepSecret: (kind, secret) => {
        secrets.renew(kind, secret)
      },
      stsEndpoint: options.stsEndpoint,
      environment
    })
    const findings = await examine(authorization, target, options.runId, {
      http,
      clock,
      signal,
      onStart: (host) => {
        print(words.asking(host, words.signedInWith[credential.description.kind]))
        print('')
      },
      onRun: (run) => {
        secrets.setOfRun('run', run.secrets, isKnownStatus, true)
      }
    })
    const redact = <T>(value: T): T => secrets.redactData(value)
    const isSaved = options.save !== null
    const report = { api: target.api, messages: messagesIn(language), words, isSaved, redact }
    for (const line of reportLines(findings, report)) print(line)
    const hasSaved =
      options.save === null ||
      save(options.save, secrets.redact(savedText(target.api, findings)), language, edges)
    return isAllRead(findings) && hasSaved ? 0 : 1
  } finally {
    await http.close()
  }
}

/** Every secret that is known from the start. */
function secretsOf(environment: Environment): Secrets {
  // Nobody but us takes them out here.
  const secrets = new Secrets(() => undefined)
  for (const name of [...credentialVariables, 'ACTIONS_ID_TOKEN_REQUEST_TOKEN']) {
    const secret = environment[name]
    if (secret !== undefined) secrets.add(secret)
  }
  return secrets
}

function save(file: string, text: string, language: Language, edges: DoctorEdges): boolean {
  const words = wordsIn[language]
  try {
    edges.writeFile(file, text)
  } catch (error) {
    edges.complain(words.notSaved(file, error instanceof Error ? error.message : String(error)))
    return false
  }
  edges.print(words.saved(file))
  return true
}

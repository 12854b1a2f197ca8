import { describe, expect, it } from '@jest/globals'
import type { Environment } from '../../src/text/environment.ts'
import { visitWith } from './visits.ts'

const token: Environment = { YUNXIAO_ACCESS_TOKEN: 'pt-token' }
const good = ['--organization-id', 'o', '--pipeline-id', '1']

describe('the command line', () => {
  it.each<[string, readonly string[], Environment, RegExp]>([
    [
      'an id that is none',
      [...good, '--pipeline-run-id', 'new'],
      token,
      /^--pipeline-run-id is "new", but takes a positive whole number, or latest\. Example: --pipeline-run-id '42'$/
    ],
    [
      'no pipeline',
      ['--organization-id', 'o'],
      token,
      /^--pipeline-id is required: .*Example: --pipeline-id '1234'$/
    ],
    ['no organization', ['--pipeline-id', '1'], token, /^--organization-id is required: .*Example: /],
    [
      'an edition that is none',
      [...good, '--edition', 'regio'],
      token,
      /^--edition is "regio", but takes central or region\. Example: --edition central$/
    ],
    [
      'Region edition without an endpoint',
      ['--pipeline-id', '1', '--edition', 'region'],
      token,
      /^--edition region needs .*Example: --endpoint /
    ],
    [
      'Region edition with keys',
      ['--pipeline-id', '1', '--edition', 'region', '--endpoint', 'https://y.example.com'],
      { ALIBABA_CLOUD_ACCESS_KEY_ID: 'i', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 's' },
      /^--edition region has the token API only.*Example: YUNXIAO_ACCESS_TOKEN=pt-…$/
    ],
    [
      'plain http',
      [...good, '--endpoint', 'http://example.com'],
      token,
      /^--endpoint is "http:\/\/example\.com", but takes .*https.*Example: /
    ],
    [
      'an option without its value',
      [...good, '--endpoint', '--language', 'en'],
      token,
      /^--endpoint has no value\. Example: --endpoint https:/
    ],
    [
      'an option that is none',
      [...good, '--fast'],
      token,
      /^--fast is not an option; --help lists them\. Example: /
    ],
    ['no credentials', good, {}, /^No credentials were found\. .*Example: YUNXIAO_ACCESS_TOKEN=pt-…/],
    [
      'half a pair',
      good,
      { ALIBABA_CLOUD_ACCESS_KEY_ID: 'i' },
      /^ALIBABA_CLOUD_ACCESS_KEY_ID was given without ALIBABA_CLOUD_ACCESS_KEY_SECRET\. .*Example: /
    ],
    [
      'half a role',
      [...good, '--role-to-assume', 'acs:ram::1:role/r'],
      token,
      /^role-to-assume was given without oidc-provider-arn\. .*Example: /
    ],
    [
      'a token of two words',
      good,
      { YUNXIAO_ACCESS_TOKEN: 'a b' },
      /^The variable YUNXIAO_ACCESS_TOKEN \(.*one word.*Example: /
    ]
  ])('%s is told, with an example', async (_, args, environment, sentence) => {
    const { code, out, err } = await visitWith(args, { environment })
    expect(err.split('\n')[0]).toMatch(sentence)
    expect([code, out]).toEqual([1, ''])
  })

  it('all that is wrong is told at once', async () => {
    const { err } = await visitWith(['--edition', 'x', '--fast', '--pipeline-id', 'y'], {})
    expect(err.split('\n').map((line) => line.split(' ')[0])).toEqual([
      '--fast',
      '--pipeline-id',
      '--edition',
      'No'
    ])
  })

  it.each([
    ['access-token', 'YUNXIAO_ACCESS_TOKEN'],
    ['access-key-id', 'ALIBABA_CLOUD_ACCESS_KEY_ID'],
    ['access-key-secret', 'ALIBABA_CLOUD_ACCESS_KEY_SECRET'],
    ['security-token', 'ALIBABA_CLOUD_SECURITY_TOKEN']
  ])('--%s is no option: the secret goes into a variable, and is not shown', async (option, variable) => {
    for (const args of [[`--${option}`, 'hunter2'], [`--${option}=hunter2`]]) {
      const { code, out, err } = await visitWith([...good, ...args], {})
      expect(err).toMatch(
        new RegExp(`^--${option} is no option.* Set the variable ${variable}\\. Example: ${variable}=`)
      )
      expect(out + err).not.toContain('hunter2')
      expect(code).toBe(1)
    }
  })

  it('what belongs to no option is not quoted', async () => {
    const { err } = await visitWith([...good, '--token', 'hunter2', '--endpoint', 'https://me:hunter2@a.b'], {
      environment: token
    })
    expect(err).toContain('The text at place 6 (not shown, as it may be secret) belongs to no option.')
    expect(err).not.toContain('hunter2')
  })

  it('the address of a proxy that is none', async () => {
    const { ProxyAddressError } = await import('../../src/http/proxy-address.ts')
    const { code, err } = await visitWith(good, {
      environment: token,
      createHttpClient: () => Promise.reject(new ProxyAddressError('HTTPS_PROXY'))
    })
    expect([code, err]).toEqual([1, expect.stringContaining('HTTPS_PROXY=http://proxy.example.com:3128')])
  })

  it.each([
    [['--help'], 'Credentials come from the environment'],
    [['--help', '--language', 'zh-CN'], '凭证取自环境变量']
  ])('%j', async (args, sentence) => {
    const { code, out, err } = await visitWith(args, {})
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain(sentence)
    expect(out).toContain('--pipeline-run-id')
  })

  it('is answered in the language that was asked for', async () => {
    const { err } = await visitWith(['--organization-id', 'o', '--language', 'zh-CN'], { environment: token })
    expect(err).toMatch(/^缺少 --pipeline-id/)
  })
})

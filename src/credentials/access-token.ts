/** A personal access token (`pt-…`) for the token API: it can't be renewed, and carries no time. */
import type { CredentialKind } from './credential.ts'

export const accessTokenKind: CredentialKind<'access-token'> = {
  parts: [
    {
      input: 'access-token',
      variables: ['YUNXIAO_ACCESS_TOKEN', 'ALIBABA_CLOUD_YUNXIAO_ACCESS_TOKEN'],
      isRequired: true
    }
  ],
  give: (values, origin) => {
    const accessToken = values['access-token'] ?? ''
    return {
      api: 'token',
      description: { kind: 'access-token', origin, role: null },
      create: () => ({
        authorize: (request) =>
          Promise.resolve({ ...request, headers: { ...request.headers, 'x-yunxiao-token': accessToken } }),
        mend: () => false
      })
    }
  }
}

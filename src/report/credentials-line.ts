/** The log's line that names the kind of credentials used (contract, "Inputs": Credentials). */
import type { CredentialChoice } from '../credentials/choose-credentials.ts'
import type { Messages } from '../messages/messages.ts'

/** Names the kind and where it was found; never a value that is secret. */
export function credentialsLine(credentials: CredentialChoice, messages: Messages): string {
  const { signedInWith } = messages.progress
  switch (credentials.kind) {
    case 'access-token':
      return signedInWith['access-token'](credentials.origin)
    case 'access-key':
      return credentials.key.securityToken === null
        ? signedInWith['access-key'](credentials.origin)
        : signedInWith['security-token'](credentials.origin)
    case 'role':
      return signedInWith.role(credentials.role.roleArn)
  }
}

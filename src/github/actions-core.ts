/**
 * The two parts of @actions/core that the gate needs: workflow commands and file commands. The package's
 * index would load an HTTP client for its OpenID Connect helper too, a third of the start-up time
 * (docs/decisions.md); its `exports` name no parts, hence the paths.
 */
export { issueCommand } from '../../node_modules/@actions/core/lib/command.js'
export {
  issueFileCommand,
  prepareKeyValueMessage
} from '../../node_modules/@actions/core/lib/file-command.js'

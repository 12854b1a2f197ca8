/**
 * The part of @actions/core that the gate needs: how an output is written into the runner's file. The package's
 * index would load an HTTP client for its OpenID Connect helper too, a third of the start-up time
 * (docs/decisions.md); its `exports` name no parts, hence the path.
 */
export { prepareKeyValueMessage } from '../../node_modules/@actions/core/lib/file-command.js'

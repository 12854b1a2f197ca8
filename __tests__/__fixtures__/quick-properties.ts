/**
 * For mutation testing (stryker.config.json), where every property runs some thousand times: no shrinking,
 * and few runs of each, a tenth of a second at most where a test asks for more.
 */
import fc from 'fast-check'

fc.configureGlobal({ endOnFailure: true, numRuns: 20 })
fc.installGlobalPlugin(fc.interruptAfterTimeLimit(100))

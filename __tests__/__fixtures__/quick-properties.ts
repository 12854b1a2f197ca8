/**
 * For mutation testing (stryker.config.json), where every property runs some thousand times: no shrinking,
 * and few runs of each.
 */
import fc from 'fast-check'

fc.configureGlobal({ endOnFailure: true, numRuns: 20 })

/**
 * For mutation testing (stryker.config.json), where every property runs some thousand times: no shrinking,
 * and no longer than a tenth of a second each.
 */
import fc from 'fast-check'

fc.configureGlobal({ endOnFailure: true, interruptAfterTimeLimit: 100 })

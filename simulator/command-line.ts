/** Reads command lines. What is wrong with one ends the program with a sentence, not with a stack trace. */
import { parseArgs, type ParseArgsConfig } from 'node:util'

/** What was typed can't be done; its message is all that people see. */
export class UsageError extends Error {}

/** The flags that were given, or their defaults. */
export function readFlags<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>>['values'] {
  try {
    return parseArgs(config).values
  } catch (error) {
    const [sentence = ''] = String(error instanceof Error ? error.message : error).split('. ')
    throw new UsageError(`${sentence.replace(/\.$/, '')}. --help lists the flags.`)
  }
}

/** Does the work; a UsageError of it is printed, and the exit code is 2. */
export async function runCommand(work: () => Promise<void> | void): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    console.error(error.message)
    process.exitCode = 2
  }
}

/** Knows an answer again: most looks find a run as it was, and nothing has to be read anew. */
import type { HttpResult } from '../http/http-client.ts'

type Answer = Extract<HttpResult, { kind: 'answer' }>

/** The envelope's first member, as documented: another one in each answer. */
const ownRequestId = /^[ \t\r\n]*\{[ \t\r\n]*"requestId"[ \t\r\n]*:[ \t\r\n]*"[^"\\\p{Cc}]*"/u

/** What the last good answer to an operation said, where that depends on nothing but its body. */
export class AnswerMemory<T> {
  #last: { readonly text: string; readonly value: T } | null = null

  /** What was kept, where this answer is word for word the one of then; else null. */
  recall(answer: Answer): T | null {
    if (this.#last === null || !answer.isWhole || answer.httpStatus !== 200) return null
    return textOf(answer) === this.#last.text ? this.#last.value : null
  }

  keep(answer: Answer, value: T): void {
    this.#last = { text: textOf(answer), value }
  }
}

function textOf({ body }: Answer): string {
  return body.replace(ownRequestId, '{')
}

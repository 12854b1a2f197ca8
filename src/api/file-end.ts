/** The end of a text file at some address, without reading all of it where the server can do that. */
import type { Lane } from '../schedule/lanes.ts'
import type { Caller, CallLimits } from './caller.ts'

/**
 * At most so many bytes of the end of a file, from a line's beginning.
 *
 * @param caller one that shows no credentials
 * @throws ApiError
 */
export function readFileEnd(
  caller: Caller,
  lane: Lane,
  address: URL,
  longestBytes: number,
  limits: CallLimits
): Promise<string> {
  return caller.call(
    {
      name: 'GetPipelineJobStepLogFile',
      request: { method: 'GET', url: address, headers: { range: `bytes=-${longestBytes}` }, body: null },
      effect: 'optional',
      lane,
      reads: 'text',
      read: (body, headers) =>
        typeof body === 'string' ? endOf(body, longestBytes, beginsLater(headers['content-range'])) : null
    },
    limits
  )
}

/** Whether the server left out the file's beginning; a server that knows no ranges sends all of it. */
function beginsLater(contentRange: string | undefined): boolean {
  const first = /^bytes (\d+)-/.exec(contentRange ?? '')?.[1]
  return first !== undefined && first !== '0'
}

function endOf(text: string, longestBytes: number, isCut: boolean): string {
  const bytes = Buffer.from(text)
  if (!isCut && bytes.length <= longestBytes) return text
  const end = bytes.subarray(Math.max(0, bytes.length - longestBytes)).toString()
  // The first line is cut, unless the cut is right before it: that can't be told, and costs one line.
  return end.slice(end.indexOf('\n') + 1)
}

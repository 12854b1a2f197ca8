/** Bodies that a server compresses, though nobody asked it to. */
import { promisify } from 'node:util'

type Decoder = (
  body: Buffer,
  options: { maxOutputLength: number },
  callback: (error: Error | null, decoded: Buffer) => void
) => void

/**
 * The body as it is meant. A coding that is not known is left.
 *
 * @param codings the header `content-encoding`, blank where there is none
 * @throws RangeError (ERR_BUFFER_TOO_LARGE) over the limit, Error where the body is not what the header says
 */
export async function decodeBody(body: Buffer, codings: string, limitBytes: number): Promise<Buffer> {
  const names = codings
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity')
  if (names.length === 0 || body.length === 0) return body
  const { gunzip, inflate, brotliDecompress, zstdDecompress } = await import('node:zlib')
  // Node.js 20 has no zstd.
  const decoders: Readonly<Record<string, Decoder | undefined>> = {
    gzip: gunzip,
    'x-gzip': gunzip,
    deflate: inflate,
    br: brotliDecompress,
    zstd: zstdDecompress
  }
  let decoded = body
  // The header lists them in the order in which they were applied.
  for (const name of names.toReversed()) {
    const decoder = decoders[name]
    if (decoder === undefined) return decoded
    decoded = await promisify(decoder)(decoded, { maxOutputLength: limitBytes })
  }
  return decoded
}

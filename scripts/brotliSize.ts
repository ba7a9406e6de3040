import { brotliCompressSync, constants } from 'node:zlib'

/** Bytes of a file as a host sends it that compresses once and takes its time. */
export function brotliSize(content: Buffer): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length }
  return brotliCompressSync(content, { params }).length
}

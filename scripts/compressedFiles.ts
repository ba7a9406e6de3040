import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const compress = promisify(brotliCompress)
const texts = new Set(['.css', '.csv', '.html', '.js', '.json', '.map', '.mjs', '.svg', '.txt', '.webmanifest'])

export type CompressedFiles = {
  /** A file's brotli form; undefined where it has none: pictures and fonts are compressed as they are. */
  readonly read: (path: string, tag: string) => Promise<Buffer | undefined>
}

async function compressFile(path: string): Promise<Buffer> {
  const content = await readFile(path)
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length }
  return compress(content, { params })
}

/** Compresses each version of a file once, as well as it goes, as a host does that is asked for it a thousand times. */
export function createCompressedFiles(): CompressedFiles {
  const known = new Map<string, Promise<Buffer>>()
  return {
    read: async (path, tag) => {
      if (!texts.has(extname(path).toLowerCase())) return undefined
      const key = `${tag} ${path}`
      const compressed = known.get(key) ?? compressFile(path)
      known.set(key, compressed)
      return compressed
    },
  }
}

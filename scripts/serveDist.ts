import { parseArgs } from 'node:util'

import { startStaticServer } from './staticServer.ts'

const { values } = parseArgs({
  options: {
    root: { type: 'string', default: 'dist' },
    port: { type: 'string', default: '41730' },
    base: { type: 'string', default: '/' },
    fallback: { type: 'string', default: 'index' },
  },
})

const server = await startStaticServer({
  root: values.root,
  port: Number(values.port),
  base: values.base,
  fallback: values.fallback === '404' ? '404' : 'index',
})
console.log(server.url)

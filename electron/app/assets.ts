import { realpathSync } from 'node:fs'
import path from 'node:path'

/** The window's own address: the only one it can load anything from. */
export const SCHEME = 'app'
export const HOST = 'ui'
export const START_ADDRESS = `${SCHEME}://${HOST}/index.html`

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.pfb': 'application/octet-stream',
  '.bcmap': 'application/octet-stream',
  '.wasm': 'application/wasm',
}

export interface Asset {
  readonly file: string
  readonly type: string
}

/** The file behind an address, or nothing: only known kinds of files that truly lie inside the root. */
export function findAsset(root: string, address: string): Asset | undefined {
  const inside = decodedPath(address)
  if (inside === undefined) return undefined
  const type = types[path.extname(inside).toLowerCase()]
  const real = realPath(path.join(root, inside))
  return type && real?.startsWith(realPath(root) + path.sep) ? { file: real, type } : undefined
}

function decodedPath(address: string): string | undefined {
  try {
    const url = new URL(address)
    if (url.protocol !== `${SCHEME}:` || url.host !== HOST) return undefined
    const decoded = decodeURIComponent(url.pathname)
    if (/[\0\\:]/.test(decoded) || decoded.split('/').includes('..')) return undefined
    return decoded === '/' ? '/index.html' : decoded
  } catch {
    return undefined
  }
}

function realPath(file: string): string | undefined {
  try {
    return realpathSync(file)
  } catch {
    return undefined
  }
}

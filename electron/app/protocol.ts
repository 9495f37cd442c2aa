import { readFile } from 'node:fs/promises'
import { protocol, type Session } from 'electron'
import { findAsset, SCHEME } from './assets.ts'
import { securityHeaders } from './contentSecurity.ts'

/** Must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Serves the built page, and nothing else, under app://ui/. */
export function serveAssets(session: Session, root: string): void {
  session.protocol.handle(SCHEME, async (request) => {
    const asset = request.method === 'GET' ? findAsset(root, request.url) : undefined
    if (!asset) {
      return new Response('Not found', { status: 404, headers: { ...securityHeaders, 'Content-Type': 'text/plain' } })
    }
    return new Response(new Uint8Array(await readFile(asset.file)), {
      headers: { ...securityHeaders, 'Content-Type': asset.type },
    })
  })
}

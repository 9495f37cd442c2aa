import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pngSize } from '../../../../electron/core/report/logo/imageSize.ts'
import { readLogo } from '../../../../electron/core/report/logo/readLogo.ts'
import { rasterise } from '../../../../electron/core/statistics/export/rasterise.ts'

const rasteriser = join(import.meta.dirname, '../../../../node_modules/@resvg/resvg-wasm/index_bg.wasm')
const mark =
  '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"><rect width="120" height="40" fill="#0B5C8A"/></svg>'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aarsrapport-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const read = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return readLogo({ path, rasteriser })
}

/** Sixteen by eight points of one blue, in screen colours and in printing colours. */
const jpeg = {
  rgb: '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/2wBDAQMDAwQDBAgEBAgQCwkLEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBD/wAARCAAIABADAREAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAj/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAAAAf/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCbFjQoB//Z',
  cmyk: '/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwADAgICAgIDAgICAwMDAwQGBAQEBAQIBgYFBgkICgoJCAkJCgwPDAoLDgsJCQ0RDQ4PEBAREAoMEhMSEBMPEBAQ/9sAQwEDAwMEAwQIBAQIEAsJCxAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ/8AAFAgACAAQBAERAAIRAQMRAQQRAP/EABUAAQEAAAAAAAAAAAAAAAAAAAAF/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/EABUBAQEAAAAAAAAAAAAAAAAAAAAI/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAA4EAQACEQMRBAAAPwCUkpba2AP/2Q==',
}

describe('a logo', () => {
  test.each(['drawing', 'picture'] as const)('from a %s is painted anew in its own proportions', async (kind) => {
    const content = kind === 'drawing' ? mark : await rasterise(mark, rasteriser)
    const logo = await read(`logo-${kind}`, content)
    expect(logo.width / logo.height).toBe(3)
    expect(pngSize(Buffer.from(logo.png, 'base64'))).toEqual({ width: logo.width, height: logo.height })
  })

  test('from a photograph', async () => {
    const logo = await read('logo.jpg', Buffer.from(jpeg.rgb, 'base64'))
    expect(logo.width / logo.height).toBe(2)
  })

  test('in printing colours is refused rather than left white', async () => {
    await expect(read('tryk.jpg', Buffer.from(jpeg.cmyk, 'base64'))).rejects.toMatchObject({
      problem: { da: expect.stringContaining('RGB') },
    })
  })

  test('carries nothing of its file but the picture', async () => {
    const logo = await read('note.svg', mark.replace('<rect', '<metadata>Tegnet af Karen Hansen</metadata><rect'))
    expect(Buffer.from(logo.png, 'base64').toString('latin1')).not.toContain('Karen')
  })

  test.each([
    ['an empty file', 'tom.png', '', 'ikke et billede'],
    ['a text', 'note.txt', 'Logo', 'ikke et billede'],
    ['a broken drawing', 'brudt.svg', '<svg xmlns="http://www.w3.org/2000/svg"><rect', 'kunne ikke vises'],
    [
      'an empty drawing',
      'tomt.svg',
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
      'kunne ikke vises',
    ],
    ['letters without a typeface', 'tekst.svg', mark.replace('</svg>', '<text y="9">A</text></svg>'), 'skrifttype'],
    ['a huge file', 'stor.svg', `${mark}${' '.repeat(3_000_001)}`, 'for stor'],
  ])('%s is refused with a sentence that names it', async (_, name, content, words) => {
    await expect(read(name, content)).rejects.toMatchObject({
      problem: { da: expect.stringMatching(new RegExp(`${name}.*${words}`)) },
    })
  })

  test('a picture cut short is refused', async () => {
    const png = await rasterise(mark, rasteriser)
    await expect(read('kort.png', png.slice(0, 60))).rejects.toMatchObject({ problem: { code: 'input.invalid' } })
  })

  test('a picture that claims to be gigantic is never unpacked', async () => {
    const png = Buffer.from(await rasterise(mark, rasteriser))
    png.writeUInt32BE(100_000, 16)
    await expect(read('bombe.png', png)).rejects.toMatchObject({ problem: { da: expect.stringContaining('for stor') } })
  })

  test('a file that is gone', async () => {
    await expect(readLogo({ path: join(folder, 'væk.png'), rasteriser })).rejects.toMatchObject({
      problem: { da: expect.stringContaining('væk.png') },
    })
  })
})

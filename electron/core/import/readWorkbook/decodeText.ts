/** The six Danish letters as bytes: by how often which set occurs, the old code pages tell themselves apart. */
const danishBytes = {
  'windows-1252': [0xe6, 0xf8, 0xe5, 0xc6, 0xd8, 0xc5],
  cp850: [0x91, 0x9b, 0x86, 0x92, 0x9d, 0x8f],
  macintosh: [0xbe, 0xbf, 0x8c, 0xae, 0xaf, 0x81],
} as const

type OldEncoding = keyof typeof danishBytes

export interface DecodedText {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | OldEncoding
}

const cp850High =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0'

const decodeCp850 = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => (byte < 128 ? String.fromCharCode(byte) : (cp850High[byte - 128] ?? '\ufffd'))).join('')

function oldEncodingOf(bytes: Uint8Array): OldEncoding {
  const seen = new Uint32Array(256)
  for (const byte of bytes) seen[byte] = (seen[byte] ?? 0) + 1
  const score = (encoding: OldEncoding): number =>
    danishBytes[encoding].reduce((total, byte) => total + (seen[byte] ?? 0), 0)
  const ranked = (Object.keys(danishBytes) as OldEncoding[]).sort((a, b) => score(b) - score(a))
  const best = ranked[0] ?? 'windows-1252'
  return score(best) > score('windows-1252') ? best : 'windows-1252'
}

/** A damaged byte or a cut-off end does not make a file another encoding: its Danish letters still come out right. */
const isUtf8WithFaults = (text: string): boolean =>
  (text.match(/[æøåÆØÅ]/g)?.length ?? 0) > (text.match(/\ufffd/g)?.length ?? 0)

/** The whole file decides: the first "ø" may stand in its last line. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' }
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16be' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    const lenient = new TextDecoder('utf-8').decode(bytes)
    if (isUtf8WithFaults(lenient)) return { text: lenient, encoding: 'utf-8' }
    const encoding = oldEncodingOf(bytes)
    const text = encoding === 'cp850' ? decodeCp850(bytes) : new TextDecoder(encoding).decode(bytes)
    return { text, encoding }
  }
}

/** Code pages of one byte a letter, as the 128 characters above ASCII. Latin-1 stands in for bytes without a character. */
const windows1252Controls = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const latin1Upper = Array.from({ length: 96 }, (_, at) => String.fromCharCode(0xa0 + at)).join('')

export const codePages = {
  'windows-1252': windows1252Controls + latin1Upper,
  cp850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
  macintosh:
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
} as const

export type CodePage = keyof typeof codePages

const bytesOf = (letters: string): Readonly<Record<CodePage, readonly number[]>> => {
  const inPage = (page: CodePage): number[] =>
    Array.from(letters, (letter) => codePages[page].indexOf(letter)).flatMap((at) => (at < 0 ? [] : [at + 0x80]))
  return { 'windows-1252': inPage('windows-1252'), cp850: inPage('cp850'), macintosh: inPage('macintosh') }
}

/** By how often these bytes occur, the old code pages tell themselves apart. */
export const danishBytes = bytesOf('æøåÆØÅ')

/** What else stands in the texts of a Danish office. */
export const likelyBytes = bytesOf('æøåÆØÅéÉüÜöÖäÄ§½°€–’“”…«»\u00a0')

export function decodeCodePage(bytes: Buffer, page: CodePage): string {
  const text = bytes.toString('latin1')
  const table = codePages[page]
  const differs = page === 'windows-1252' ? /[\u0080-\u009f]/g : /[\u0080-\u00ff]/g
  return text.replace(differs, (letter) => table[letter.charCodeAt(0) - 0x80] ?? letter)
}

import { fontNames } from './wordStyles.ts'

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** A typeface, what Word takes in its place where it is not installed, and its kind for programs that choose themselves. */
const font = (name: string, instead: string, family: 'swiss' | 'roman'): string =>
  `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="00"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`

/** The part of a Word file that names its typefaces. */
export const fontTable = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts xmlns:w="${namespace}">${font(
  fontNames.sans,
  'Calibri',
  'swiss',
)}${font(fontNames.serif, 'Cambria', 'roman')}</w:fonts>`

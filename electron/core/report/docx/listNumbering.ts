import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx'
import type { Nesting } from '../../../../shared/report/reportModel.ts'
import { LIST_INDENT, twips } from './wordStyles.ts'

export const listReferences = {
  bullets: 'report-bullets',
  ordered: 'report-numbers',
} as const

type Format = (typeof LevelFormat)[keyof typeof LevelFormat]

const level = (level: number, format: Format, text: string) => ({
  level,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: {
    paragraph: {
      indent: { left: twips(LIST_INDENT * (level === 0 ? 1 : 2)), hanging: twips(LIST_INDENT) },
    },
  },
})

/** Word knows one mark a level: what stands below an item has a level for dashes and one for letters, both as far in. */
const below = [level(1, LevelFormat.BULLET, '–'), level(2, LevelFormat.LOWER_LETTER, '%3.')]
export const listLevels: Readonly<Record<Nesting, number>> = { item: 0, bullet: 1, number: 2 }

/** Native lists: a screen reader counts their points, and Word goes on with them. */
export const listNumbering: INumberingOptions = {
  config: [
    {
      reference: listReferences.bullets,
      levels: [level(0, LevelFormat.BULLET, '•'), ...below],
    },
    {
      reference: listReferences.ordered,
      levels: [level(0, LevelFormat.DECIMAL, '%1.'), ...below],
    },
  ],
}

import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx'
import { LIST_INDENT, twips } from './wordStyles.ts'

export const listReferences = {
  bullets: 'report-bullets',
  ordered: 'report-numbers',
} as const

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => [
  {
    level: 0,
    format,
    text,
    alignment: AlignmentType.LEFT,
    style: {
      paragraph: {
        indent: { left: twips(LIST_INDENT), hanging: twips(LIST_INDENT) },
      },
    },
  },
]

/** Native lists: a screen reader counts their points, and Word goes on with them. */
export const listNumbering: INumberingOptions = {
  config: [
    {
      reference: listReferences.bullets,
      levels: level(LevelFormat.BULLET, '•'),
    },
    {
      reference: listReferences.ordered,
      levels: level(LevelFormat.DECIMAL, '%1.'),
    },
  ],
}

import type { ReportTheme } from '../../../../../shared/report/appearance/appearance.ts'
import type { TextStyle } from './styles.ts'

export type Dress = (style: TextStyle) => TextStyle

const asItIs: Dress = (style) => style

/** Running text without serifs looks larger at the same size: it is set a little smaller on the same line. */
const plain: Dress = (style) =>
  style.family === 'serif' ? { ...style, family: 'sans', size: style.size * 0.97 } : style

/** The type of a theme: line heights stay, so that pages keep their rhythm. */
export const dressOf = (theme: ReportTheme): Dress => (theme === 'plain' ? plain : asItIs)

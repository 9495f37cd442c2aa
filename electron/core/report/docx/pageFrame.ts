import {
  Footer,
  Header,
  type ISectionOptions,
  type ISectionPropertiesOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Tab,
  TabStopType,
  TextRun,
} from 'docx'
import type { ReportModel } from '../../../../shared/report/reportModel.ts'
import { stampLine } from '../../../../shared/report/stamps.ts'
import { page, textWidth, wideTextWidth } from '../pdf/type/styles.ts'
import { paragraphStyles, twips } from './wordStyles.ts'

/** Word turns the sheet itself: the sizes stay those of an upright page. */
export function sheet(landscape: boolean): ISectionPropertiesOptions {
  return {
    type: SectionType.NEXT_PAGE,
    page: {
      size: {
        width: twips(page.width),
        height: twips(page.height),
        orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        top: twips(page.top),
        bottom: twips(page.foot),
        left: twips(page.side),
        right: twips(page.side),
        header: twips(36),
        footer: twips(36),
      },
    },
  }
}

/** Two texts on one line, at its ends. */
const apart = (style: string, width: number, left: string, right: TextRun): Paragraph =>
  new Paragraph({
    style,
    tabStops: [{ type: TabStopType.RIGHT, position: twips(width) }],
    children: [new TextRun(left), new TextRun({ children: [new Tab()] }), right],
  })

type Frame = Pick<ISectionOptions, 'headers' | 'footers'>

/** The foot of a page that has neither head nor number: no page goes without the stamps. */
export function stampFoot(model: ReportModel): Pick<Frame, 'footers'> {
  const stamp = stampLine(model)
  if (stamp === '') return {}
  const line = new Paragraph({ style: paragraphStyles.runningFoot, children: [new TextRun(stamp)] })
  return { footers: { default: new Footer({ children: [line] }) } }
}

/** Centre and chapter above the text, the page number below it; nothing above the page that has the title on it. */
export function pageFrame(model: ReportModel, title: string | null, landscape: boolean): Frame {
  const width = landscape ? wideTextWidth : textWidth
  const foot = (): Footer =>
    new Footer({
      children: [
        apart(
          paragraphStyles.runningFoot,
          width,
          stampLine(model),
          new TextRun({ children: [PageNumber.CURRENT], bold: true }),
        ),
      ],
    })
  const head =
    title === null
      ? new Paragraph({ style: paragraphStyles.runningHead })
      : apart(paragraphStyles.runningHead, width, model.centre, new TextRun(title))
  return {
    headers: {
      default: new Header({ children: [head] }),
      first: new Header({
        children: [new Paragraph({ style: paragraphStyles.runningHead })],
      }),
    },
    footers: { default: foot(), first: foot() },
  }
}

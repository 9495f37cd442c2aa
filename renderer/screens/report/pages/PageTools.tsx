import { ActionIcon } from '@mantine/core'
import { IconArrowsHorizontal, IconChevronLeft, IconChevronRight, IconMinus, IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { formatPercent } from '../../../../shared/danish.ts'
import { fraction } from '../../../../shared/quantities.ts'
import { useLanguage } from '../../../texts/useLanguage.ts'

interface PageToolsProps {
  readonly page: number
  readonly pages: number
  readonly zoom: number
  onTurn(page: number): void
  onZoom(zoom: number): void
}

const zoomSteps = [0.5, 0.75, 1, 1.25, 1.5, 2]

export function PageTools({ page, pages, zoom, onTurn, onZoom }: PageToolsProps) {
  const { t } = useTranslation()
  const { language, count } = useLanguage()
  const step = zoomSteps.indexOf(zoom)
  const smaller = zoomSteps[step - 1]
  const larger = zoomSteps[step + 1]
  const tool = { variant: 'subtle', color: 'gray', size: 32 } as const
  return (
    <div className="pdf__tools" role="toolbar" aria-label={t('report.preview')}>
      <ActionIcon {...tool} aria-label={t('report.previous')} disabled={page <= 1} onClick={() => onTurn(page - 1)}>
        <IconChevronLeft size={18} stroke={1.75} aria-hidden />
      </ActionIcon>
      <span className="pdf__position" role="status">
        {pages > 0 ? t('report.page', { page: count(page), pages: count(pages) }) : ''}
      </span>
      <ActionIcon {...tool} aria-label={t('report.next')} disabled={page >= pages} onClick={() => onTurn(page + 1)}>
        <IconChevronRight size={18} stroke={1.75} aria-hidden />
      </ActionIcon>
      <span className="pdf__gap" />
      <ActionIcon
        {...tool}
        aria-label={t('report.zoomOut')}
        disabled={smaller === undefined}
        onClick={() => smaller !== undefined && onZoom(smaller)}
      >
        <IconMinus size={18} stroke={1.75} aria-hidden />
      </ActionIcon>
      <span className="pdf__zoom number">{formatPercent(fraction(Math.round(zoom * 100)), 0, language)}</span>
      <ActionIcon
        {...tool}
        aria-label={t('report.zoomIn')}
        disabled={larger === undefined}
        onClick={() => larger !== undefined && onZoom(larger)}
      >
        <IconPlus size={18} stroke={1.75} aria-hidden />
      </ActionIcon>
      <ActionIcon {...tool} aria-label={t('report.zoomFit')} disabled={zoom === 1} onClick={() => onZoom(1)}>
        <IconArrowsHorizontal size={18} stroke={1.75} aria-hidden />
      </ActionIcon>
    </div>
  )
}

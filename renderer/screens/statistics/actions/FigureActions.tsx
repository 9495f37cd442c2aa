import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconCopy, IconDeviceFloppy, IconPhoto } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { exportFormats } from '../../../../shared/contract/statistics.ts'
import type { FigureSpec } from '../../../../shared/figures/figureSpec.ts'
import { separatedNumbers } from '../../../../shared/figures/numberGrid.ts'
import { useLanguage } from '../../../texts/useLanguage.ts'
import { copyText } from '../../../ui/copyText.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { useCopyPicture } from './useCopyPicture.tsx'
import { type AskedView, useSaveFigure } from './useSaveFigure.tsx'

interface FigureActionsProps {
  readonly figure: FigureSpec
  readonly view: AskedView
  /** What a saved file is called, without its ending. */
  readonly fileName: string
}

/** A figure and its numbers on their way to other programs. What came of it is told below the buttons. */
export function FigureActions({ figure, view, fileName }: FigureActionsProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const picture = useCopyPicture(view)
  const file = useSaveFigure(view, fileName)
  const [numbers, setNumbers] = useState<'copied' | 'failed' | null>(null)

  const clear = () => {
    setNumbers(null)
    picture.reset()
    file.reset()
  }
  const copyNumbers = () => {
    clear()
    setNumbers(copyText(separatedNumbers(figure, language, '\t')) ? 'copied' : 'failed')
  }

  return (
    <div className="figure-actions">
      <div className="row" role="toolbar" aria-label={t('figure.actions')}>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPhoto size={16} stroke={1.75} aria-hidden />}
          onClick={() => {
            clear()
            picture.start()
          }}
        >
          {t('figure.copyPicture')}
        </Button>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconCopy size={16} stroke={1.75} aria-hidden />}
          onClick={copyNumbers}
        >
          {t('figure.copyNumbers')}
        </Button>
        <Menu
          position="bottom-start"
          transitionProps={{ duration: 0 }}
          withinPortal={false}
          withInitialFocusPlaceholder={false}
        >
          <Menu.Target>
            <Button
              variant="default"
              size="xs"
              leftSection={<IconDeviceFloppy size={16} stroke={1.75} aria-hidden />}
              rightSection={<IconChevronDown size={14} stroke={2} aria-hidden />}
            >
              {t('figure.saveAs')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {exportFormats.map((format) => (
              <Menu.Item
                key={format}
                onClick={() => {
                  clear()
                  file.save(format)
                }}
              >
                {t(`figure.formats.${format}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </div>
      {numbers === 'copied' ? <Notice kind="done">{t('figure.numbersCopied')}</Notice> : null}
      {numbers === 'failed' ? <Notice kind="error">{t('figure.copyFailed')}</Notice> : null}
      {picture.outcome}
      {file.outcome}
    </div>
  )
}

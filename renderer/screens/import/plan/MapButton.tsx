import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'

interface MapButtonProps {
  readonly sheet: string
  onMap(): void
}

/** Beside the sentence about a missing column: the way to say which one it is. */
export function MapButton({ sheet, onMap }: MapButtonProps) {
  const { t } = useTranslation()
  return (
    <Button variant="default" size="xs" aria-label={t('import.mapSheet', { sheet })} onClick={onMap}>
      {t('import.map')}
    </Button>
  )
}

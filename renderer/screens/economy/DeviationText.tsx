import { useTranslation } from 'react-i18next'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { TriangleIcon } from '../../ui/TriangleIcon.tsx'
import { deviationWord } from './deviationWord.ts'

interface DeviationTextProps {
  /** Null where nothing can deviate. */
  readonly ore: number | null
  readonly income?: boolean
}

/** Sign, shape and word say the direction; colour only repeats it. */
export function DeviationText({ ore, income = false }: DeviationTextProps) {
  const { t } = useTranslation()
  if (ore === null) return <MoneyText ore={null} />
  const word = deviationWord(ore, income)
  return (
    <span className="deviation">
      <span className="deviation__word">{t(`economy.words.${word}`)}</span>
      <span className={`deviation__icon deviation__icon--${ore > 0 ? 'overspend' : 'underspend'}`}>
        {word === 'balanced' ? null : <TriangleIcon direction={ore > 0 ? 'up' : 'down'} />}
      </span>
      <span className="deviation__amount">
        <MoneyText ore={ore} signed />
      </span>
    </span>
  )
}

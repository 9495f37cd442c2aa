import { useTranslation } from 'react-i18next'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { TriangleIcon } from '../../ui/TriangleIcon.tsx'
import { deviationWord } from './deviationWord.ts'

/** Sign, shape and word say the direction; colour only repeats it. */
export function DeviationText({ ore }: { readonly ore: number }) {
  const { t } = useTranslation()
  const word = deviationWord(ore)
  return (
    <span className="deviation">
      <span className="deviation__word">{t(`economy.words.${word}`)}</span>
      <span className={`deviation__icon deviation__icon--${word}`}>
        {word === 'balanced' ? null : <TriangleIcon direction={ore > 0 ? 'up' : 'down'} />}
      </span>
      <span className="deviation__amount">
        <MoneyText ore={ore} signed />
      </span>
    </span>
  )
}

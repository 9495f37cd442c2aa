import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { type SmallNumbers, smallNumberChoices } from '../../../../shared/domain/smallNumbers.ts'

interface SmallNumbersChoiceProps {
  readonly choice: SmallNumbers
  onChoose(choice: SmallNumbers): void
}

export function SmallNumbersChoice({ choice, onChoose }: SmallNumbersChoiceProps) {
  const { t } = useTranslation()
  const name = useId()
  const texts = { hidden: t('settings.smallHide'), shown: t('settings.smallShow') }
  return (
    <fieldset className="checks">
      <legend>{t('settings.smallNumbers')}</legend>
      {smallNumberChoices.map((each) => (
        <label key={each} className="check">
          <input type="radio" name={name} checked={choice === each} onChange={() => onChoose(each)} />
          {texts[each]}
        </label>
      ))}
    </fieldset>
  )
}

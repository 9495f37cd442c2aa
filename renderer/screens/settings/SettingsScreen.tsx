import { useTranslation } from 'react-i18next'
import { ScreenTitle } from '../../ui/ScreenTitle.tsx'
import { ReportLook } from './look/ReportLook.tsx'
import { NationalCodes } from './NationalCodes.tsx'
import { PeerGroups } from './PeerGroups.tsx'
import { SmallNumbers } from './smallNumbers/SmallNumbers.tsx'
import '../../ui/field.css'
import './settings.css'

/** What the project decides for itself. */
export default function SettingsScreen() {
  const { t } = useTranslation()
  return (
    <div className="screen settings stack">
      <header>
        <ScreenTitle>{t('settings.title')}</ScreenTitle>
        <p className="quiet text-width">{t('settings.lead')}</p>
      </header>
      <PeerGroups />
      <NationalCodes />
      <ReportLook />
      <SmallNumbers />
    </div>
  )
}

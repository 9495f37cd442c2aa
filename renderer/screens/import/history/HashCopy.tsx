import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { copyText } from '../../../ui/copyText.ts'

const SHOWN = 8

/** The first figures of a file's hash; a click copies it whole, for comparing with the file at hand. */
export function HashCopy({ sha256, file }: { readonly sha256: string; readonly file: string }) {
  const { t } = useTranslation()
  const [copied, setCopied] = useState(false)
  const short = sha256.slice(0, SHOWN)
  const Icon = copied ? IconCheck : IconCopy
  return (
    <>
      <button
        type="button"
        className="hash"
        title={sha256}
        aria-label={t('import.hash.copy', { hash: short, file })}
        onClick={() => setCopied(copyText(sha256))}
        onBlur={() => setCopied(false)}
      >
        <code>{short}</code>
        <Icon size={14} stroke={1.75} aria-hidden />
      </button>
      <span className="visually-hidden" role="status">
        {copied ? t('import.hash.copied') : ''}
      </span>
    </>
  )
}

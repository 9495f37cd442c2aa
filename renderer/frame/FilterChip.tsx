import { IconChevronDown, IconX } from '@tabler/icons-react'
import { useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import './filterChip.css'

interface FilterChipProps {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  onChoose(value: string): void
  /** Present while something else than the usual is chosen: goes back to it. */
  readonly onRemove?: (() => void) | undefined
}

/** A filter with its value; what was chosen can be taken away again. */
export function FilterChip({ label, value, options, onChoose, onRemove }: FilterChipProps) {
  const { t } = useTranslation()
  const id = useId()
  const select = useRef<HTMLSelectElement>(null)
  const remove = () => {
    onRemove?.()
    // The button goes away with the choice; the focus stays in the chip.
    select.current?.focus()
  }
  return (
    <div className="chip">
      <label htmlFor={id}>{label}</label>
      <span className="chip__choice">
        <select ref={select} id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <IconChevronDown size={14} stroke={2} aria-hidden />
      </span>
      {onRemove ? (
        <button
          type="button"
          className="chip__remove"
          aria-label={t('app.removeFilter', { filter: label })}
          onClick={remove}
        >
          <IconX size={14} stroke={2} aria-hidden />
        </button>
      ) : null}
    </div>
  )
}

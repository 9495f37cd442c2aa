import { IconChevronDown } from '@tabler/icons-react'
import { useId } from 'react'

interface FilterChipProps {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  onChoose(value: string): void
}

export function FilterChip({ label, value, options, onChoose }: FilterChipProps) {
  const id = useId()
  return (
    <div className="chip">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <IconChevronDown size={14} stroke={2} aria-hidden />
    </div>
  )
}

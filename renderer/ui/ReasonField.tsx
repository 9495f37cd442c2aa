import { useId } from 'react'
import './field.css'

interface ReasonFieldProps {
  readonly label: string
  readonly hint: string
  /** What is said in the hint's place where a reason is needed and there is none; null otherwise. */
  readonly error: string | null
  readonly longest: number
  readonly value: string
  onChange(value: string): void
}

/** Why something may stand, in a person's own words. */
export function ReasonField({ label, hint, error, longest, value, onChange }: ReasonFieldProps) {
  const id = useId()
  return (
    <div className="labelled">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="field"
        rows={3}
        maxLength={longest}
        value={value}
        aria-invalid={error !== null}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.value)}
        data-autofocus
      />
      <p id={`${id}-hint`} className={error === null ? 'quiet' : 'labelled__error'}>
        {error ?? hint}
      </p>
    </div>
  )
}

interface ProgressBarProps {
  readonly label: string
  readonly text: string
  /** 0 to 1; null while nobody knows how much there is. */
  readonly share: number | null
}

export function ProgressBar({ label, text, share }: ProgressBarProps) {
  return (
    <div
      className="progress-bar"
      role="progressbar"
      aria-label={label}
      aria-valuetext={text}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={share === null ? undefined : Math.round(share * 100)}
    >
      <div
        className={share === null ? 'progress-bar__done progress-bar__done--unknown' : 'progress-bar__done'}
        style={{ width: share === null ? '100%' : `${share * 100}%` }}
      />
    </div>
  )
}

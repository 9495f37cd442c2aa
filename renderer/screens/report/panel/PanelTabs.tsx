import type { KeyboardEvent } from 'react'
import './panel.css'

interface Tab<Name extends string> {
  readonly name: Name
  readonly label: string
  /** How much there is, where that is worth knowing before looking. */
  readonly count?: string | undefined
}

interface PanelTabsProps<Name extends string> {
  readonly id: string
  readonly label: string
  readonly tabs: readonly Tab<Name>[]
  readonly current: Name
  onChoose(name: Name): void
}

export const tabId = (id: string, name: string): string => `${id}-tab-${name}`

/** What the panel beside the text shows; one stop of Tab, arrows choose. */
export function PanelTabs<Name extends string>({ id, label, tabs, current, onChoose }: PanelTabsProps<Name>) {
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const place = tabs.findIndex(({ name }) => name === current)
    const targets: Readonly<Record<string, number>> = {
      ArrowRight: (place + 1) % tabs.length,
      ArrowLeft: (place - 1 + tabs.length) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    }
    const target = tabs[targets[event.key] ?? -1]
    if (!target) return
    event.preventDefault()
    onChoose(target.name)
    document.getElementById(tabId(id, target.name))?.focus()
  }
  return (
    <div className="panel-tabs" role="tablist" aria-label={label} onKeyDown={press}>
      {tabs.map(({ name, label: text, count }) => (
        <button
          key={name}
          id={tabId(id, name)}
          type="button"
          role="tab"
          className="panel-tab"
          aria-selected={name === current}
          aria-controls={id}
          tabIndex={name === current ? 0 : -1}
          onClick={() => onChoose(name)}
        >
          {text}
          {count === undefined ? null : <span className="panel-tab__count">{count}</span>}
        </button>
      ))}
    </div>
  )
}

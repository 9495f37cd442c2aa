import { IconChevronRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import './disclosure.css'

interface DisclosureProps {
  readonly summary: ReactNode
  readonly children: ReactNode
  readonly open?: boolean
}

/** One line that opens to more; the browser gives it its keyboard and its name. */
export function Disclosure({ summary, children, open = false }: DisclosureProps) {
  return (
    <details className="disclosure" open={open}>
      <summary>
        <IconChevronRight className="disclosure__arrow" size={16} stroke={2} aria-hidden />
        {summary}
      </summary>
      <div className="disclosure__body">{children}</div>
    </details>
  )
}

import { fakeBridge } from './fakeBridge.ts'

/** `?project=none|empty|sample&language=en&slow=1` choose what the bridge answers. */
Object.defineProperty(window, 'aarsrapport', { value: fakeBridge(new URLSearchParams(location.search)) })
await import('../../../renderer/main.tsx')

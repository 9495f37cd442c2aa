import './theme/styles.ts'
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { callEngine } from './engine.ts'
import { followProgress } from './jobs.ts'
import { queryClient } from './queries.ts'
import { startTexts } from './texts/texts.ts'
import { theme } from './theme/theme.ts'
import { adoptThemeVariables } from './theme/themeVariables.ts'

async function start(root: HTMLElement) {
  adoptThemeVariables(theme)
  followProgress()
  startTexts(await callEngine('shell.language', {}).catch(() => 'da' as const))
  createRoot(root).render(
    <StrictMode>
      <MantineProvider theme={theme} defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false}>
        <QueryClientProvider client={queryClient}>
          <App />
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  )
}

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root element')
void start(root)

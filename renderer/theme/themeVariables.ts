import {
  convertCssVariables,
  DEFAULT_THEME,
  defaultCssVariablesResolver,
  type MantineThemeOverride,
  mergeMantineTheme,
} from '@mantine/core'

/** The library's greys and reds are too pale for small text; these have checked contrast in both schemes. */
const own = {
  '--mantine-color-dimmed': 'var(--grey)',
  '--mantine-color-error': 'var(--error)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-placeholder': 'var(--grey)',
  '--mantine-color-body': 'var(--surface)',
}

/**
 * The component library writes its variables into an inline <style>, which a strict style-src refuses. A constructed
 * style sheet carries the same variables without any inline style.
 */
export function adoptThemeVariables(theme: MantineThemeOverride): void {
  const sheet = new CSSStyleSheet()
  const variables = defaultCssVariablesResolver(mergeMantineTheme(DEFAULT_THEME, theme))
  sheet.replaceSync(
    convertCssVariables({
      variables: variables.variables,
      light: { ...variables.light, ...own },
      dark: { ...variables.dark, ...own },
    }),
  )
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}

import { createTheme, type MantineColorsTuple } from '@mantine/core'

const accent: MantineColorsTuple = [
  '#eaf4fa',
  '#d3e6f1',
  '#a9cee3',
  '#7cb5d5',
  '#559fc8',
  '#3a8cbb',
  '#2479ab',
  '#0b5c8a',
  '#094c73',
  '#073c5b',
]

const dark: MantineColorsTuple = [
  '#e6eaee',
  '#c3ccd4',
  '#a9b5c0',
  '#7b8894',
  '#4a5560',
  '#38424c',
  '#2a323a',
  '#1c2229',
  '#14181d',
  '#0f1317',
]

/** Shades are chosen so that text on filled controls reaches 4.5:1 in both schemes. */
export const theme = createTheme({
  fontFamily: '"Source Sans 3", sans-serif',
  headings: { fontFamily: '"Source Sans 3", sans-serif', fontWeight: '600' },
  colors: { accent, dark },
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 6 },
  respectReducedMotion: true,
  black: '#1f2933',
  defaultRadius: 4,
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1.25rem', xl: '1.75rem' },
  lineHeights: { xs: '1.4', sm: '1.54', md: '1.5', lg: '1.4', xl: '1.3' },
})

/** Colours are written "#RRGGBB". */
export const isColour = (text: string): boolean => /^#[0-9A-Fa-f]{6}$/.test(text)

const channels = (colour: string): readonly [number, number, number] => [
  Number.parseInt(colour.slice(1, 3), 16),
  Number.parseInt(colour.slice(3, 5), 16),
  Number.parseInt(colour.slice(5, 7), 16),
]

const toColour = (rgb: readonly number[]): string =>
  `#${rgb.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`.toUpperCase()

function linear(channel: number): number {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour)
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/** How far two colours stand apart, 1 to 21, as WCAG 2.1 measures it. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** The colour with so much of another in it: 0 leaves it, 1 replaces it. */
export function mixed(colour: string, other: string, share: number): string {
  const into = channels(other)
  return toColour(channels(colour).map((channel, index) => channel + ((into[index] ?? channel) - channel) * share))
}

const STEPS = 100

/** The lightest darker shade of a colour that stands far enough from white. */
export function darkened(colour: string, least: number): string {
  for (let step = 0; step <= STEPS; step += 1) {
    const shade = mixed(colour, '#000000', step / STEPS)
    if (contrast(shade, '#FFFFFF') >= least) return shade
  }
  return '#000000'
}

/** The years that a year can be compared to: all earlier ones with numbers, latest first, and always the year before. */
export function comparisonYears(years: readonly number[], year: number | null): readonly number[] {
  if (year === null) return []
  const earlier = new Set([year - 1, ...years.filter((each) => each < year)])
  return [...earlier].sort((a, b) => b - a)
}

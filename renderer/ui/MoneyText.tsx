import { formatNumber, formatSigned } from '../../shared/danish.ts'
import { fraction } from '../../shared/quantities.ts'
import { useLanguage } from '../texts/useLanguage.ts'

const ORE_PER_KRONE = 100

/** Whole kroner from exact øre; a dash where the cell is blank, because blank is not zero. */
export function MoneyText({ ore, signed = false }: { readonly ore: number | null; readonly signed?: boolean }) {
  const { language } = useLanguage()
  if (ore === null) return <>–</>
  const kroner = fraction(ore, ORE_PER_KRONE)
  return <>{signed ? formatSigned(kroner, 0, language) : formatNumber(kroner, 0, language)}</>
}

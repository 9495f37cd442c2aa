import { notificationVariants } from './notificationVariants.ts'
import { otherVariants } from './otherVariants.ts'
import type { Variant } from './variant.ts'

export const variants: readonly Variant[] = [...notificationVariants, ...otherVariants]

import { z } from 'zod'
import { LONGEST_REASON } from '../domain/reason.ts'

/** Why a person decides as they do; never empty, and it must not name anyone. */
export const reason = z.string().trim().min(1).max(LONGEST_REASON)

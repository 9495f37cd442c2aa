import type { RowCounts } from './importing.ts'

export const noCounts: RowCounts = {
  read: 0,
  new: 0,
  changed: 0,
  unchanged: 0,
  rejected: 0,
  leftOut: 0,
  questioned: 0,
  duplicate: 0,
}

export const addCounts = (a: RowCounts, b: RowCounts): RowCounts => ({
  read: a.read + b.read,
  new: a.new + b.new,
  changed: a.changed + b.changed,
  unchanged: a.unchanged + b.unchanged,
  rejected: a.rejected + b.rejected,
  leftOut: a.leftOut + b.leftOut,
  questioned: a.questioned + b.questioned,
  duplicate: a.duplicate + b.duplicate,
})

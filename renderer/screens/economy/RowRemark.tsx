/** Two lines at most, so that rows stay even; a selected row shows all of it. */
export function RowRemark({ findings }: { readonly findings: readonly string[] }) {
  if (findings.length === 0) return null
  const text = findings.join(' ')
  return (
    <span className="row-remark" title={text}>
      {text}
    </span>
  )
}

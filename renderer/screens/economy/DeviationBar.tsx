/** Length and direction of a deviation from the middle line; overspend is solid, underspend hatched. */
export function DeviationBar({ ore, largest }: { readonly ore: number; readonly largest: number }) {
  const share = (Math.abs(ore) / largest) * 50
  return (
    <div className="deviation-bar" aria-hidden>
      {ore !== 0 ? (
        <span
          className={`deviation-bar__length deviation-bar__length--${ore > 0 ? 'over' : 'under'}`}
          style={ore > 0 ? { left: '50%', width: `${share}%` } : { right: '50%', width: `${share}%` }}
        />
      ) : null}
    </div>
  )
}

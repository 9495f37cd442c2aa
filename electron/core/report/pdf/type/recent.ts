/** What this round and the one before needed, by its key; anything older is forgotten. */
export class Recent<Value> {
  #before: ReadonlyMap<string, Value> = new Map()
  #now = new Map<string, Value>()

  recall(key: string): Value | null {
    const known = this.#now.get(key) ?? this.#before.get(key) ?? null
    if (known !== null) this.#now.set(key, known)
    return known
  }

  remember(key: string, value: Value): void {
    this.#now.set(key, value)
  }

  /** A round is finished. */
  turn(): void {
    this.#before = this.#now
    this.#now = new Map()
  }
}

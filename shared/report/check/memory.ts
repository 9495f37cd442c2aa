/** What has been worked out of a text before, kept as long as the text is read again and again. */
export class Memory<Value> {
  #now = new Map<string, Value>()
  #before = new Map<string, Value>()

  recall(key: string, make: () => Value): Value {
    const known = this.#now.get(key) ?? this.#before.get(key) ?? make()
    this.#now.set(key, known)
    return known
  }

  /** A new reading begins: what the last one had no use for is let go. */
  turn(): void {
    this.#before = this.#now
    this.#now = new Map()
  }
}

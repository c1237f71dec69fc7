/**
 * Several values to a key. Most keys have one, and a set for each of those would take several times the room of what is in it.
 */
export class Many<K, V extends object> {
  readonly #values = new Map<K, V | Set<V>>();

  get(key: K): Iterable<V> {
    const found = this.#values.get(key);
    return found === undefined ? [] : found instanceof Set ? found : [found];
  }

  has(key: K): boolean { return this.#values.has(key); }

  add(key: K, value: V): void {
    const found = this.#values.get(key);
    if (found === undefined) this.#values.set(key, value);
    else if (found instanceof Set) found.add(value);
    else if (found !== value) this.#values.set(key, new Set([found, value]));
  }

  /** @returns whether the key has no value any more */
  remove(key: K, value: V): boolean {
    const found = this.#values.get(key);
    if (found instanceof Set) found.delete(value);
    else if (found !== value) return found === undefined;
    return found instanceof Set && found.size > 0 ? false : this.#values.delete(key);
  }

  clear(): void { this.#values.clear(); }
}

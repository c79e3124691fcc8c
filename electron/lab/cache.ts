/** Values made once and shared, until they are no longer good. */
export interface Cache<T> {
  /**
   * The value under `name`, made by `make` when there is none or when `isGood` no longer holds. Calls at the same
   * time share one making; a making that fails is forgotten and its error passed on.
   */
  getOrMake(name: string, isGood: (value: T) => boolean, make: () => Promise<T>): Promise<T>;
}

export function createCache<T>(): Cache<T> {
  const held = new Map<string, Promise<T>>();

  function start(name: string, make: () => Promise<T>): Promise<T> {
    const making = make();
    held.set(name, making);
    making.catch(() => {
      if (held.get(name) === making) held.delete(name);
    });
    return making;
  }

  return {
    async getOrMake(name, isGood, make) {
      const present = held.get(name);
      if (present === undefined) return start(name, make);
      const value = await present;
      if (isGood(value)) return value;
      // Another call may have begun to replace it while this one waited.
      const replacement = held.get(name);
      return replacement === undefined || replacement === present ? start(name, make) : replacement;
    },
  };
}

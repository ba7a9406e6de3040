/** A Storage that lives in memory: what a browser keeps between two pages. */
export function memoryStorage(): Storage {
  const items = new Map<string, string>()
  return {
    get length() {
      return items.size
    },
    clear: () => items.clear(),
    getItem: (key) => items.get(key) ?? null,
    key: (index) => [...items.keys()][index] ?? null,
    removeItem: (key) => void items.delete(key),
    setItem: (key, value) => void items.set(key, value),
  }
}

function refuse(): never {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}

/** A Storage that refuses, as browsers do where the user forbids storage. */
export function refusingStorage(): Storage {
  return { length: 0, clear: refuse, getItem: refuse, key: refuse, removeItem: refuse, setItem: refuse }
}

/** A Storage that can be read, with what it holds already, but takes nothing more, as when it is full. */
export function fullStorage(held: Storage = memoryStorage()): Storage {
  return {
    length: 0,
    clear: refuse,
    getItem: (key) => held.getItem(key),
    key: refuse,
    removeItem: refuse,
    setItem: () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    },
  }
}

const prefix = 'standpoint:'

/**
 * Keeps what GraphiQL remembers under names of our own: another GraphiQL that was served from the same address would
 * otherwise open its old tabs in place of our first question.
 */
export const storage = {
  getItem: (key: string) => localStorage.getItem(prefix + key),
  setItem: (key: string, value: string) => localStorage.setItem(prefix + key, value),
  removeItem: (key: string) => localStorage.removeItem(prefix + key),
  clear: () => ours().forEach((key) => localStorage.removeItem(key)),
  get length() {
    return ours().length
  },
}

function ours(): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(prefix))
}

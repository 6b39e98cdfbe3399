/** Replaces the characters that XML 1.0 cannot hold by U+FFFD. Graphviz needs it too: NUL ends its files, and it draws SVG. */
export function holdable(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
}

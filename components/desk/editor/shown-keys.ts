/** Keys as they are printed on the person's keyboard: `Mod+Shift+8` is ⌘⇧8 or Ctrl+Shift+8. */
export function shownKeys(keys: string): string {
  if (!/Mac|iPhone|iPad/.test(navigator.userAgent)) return keys.replace('Mod', 'Ctrl');
  return keys.replace('Mod', '⌘').replace('Alt', '⌥').replace('Shift', '⇧').replaceAll('+', '');
}

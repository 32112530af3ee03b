import type { PageData } from '../render/page/data.ts';
import { byId } from './dom.ts';

const THEMES = ['auto', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** The switch between the system's colours, light and dark; it is remembered where the browser lets a file remember. */
export function makeTheme({ words }: PageData, changed: () => void): void {
  const button = byId('theme', HTMLButtonElement);
  const names: Readonly<Record<Theme, string>> = {
    auto: words.themeAuto,
    light: words.themeLight,
    dark: words.themeDark,
  };
  const set = (theme: Theme): void => {
    document.documentElement.dataset['theme'] = theme;
    button.textContent = `${words.theme}: ${names[theme]}`;
    remember(theme);
    changed();
  };
  button.addEventListener('click', () => {
    const now = THEMES.indexOf((document.documentElement.dataset['theme'] ?? 'auto') as Theme);
    set(THEMES[(now + 1) % THEMES.length] ?? 'auto');
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed);
  button.hidden = false;
  set(remembered());
}

function remembered(): Theme {
  try {
    return THEMES.find((theme) => theme === localStorage.getItem('pawl-theme')) ?? 'auto';
  } catch {
    return 'auto';
  }
}

function remember(theme: Theme): void {
  try {
    localStorage.setItem('pawl-theme', theme);
  } catch {
    // A page opened from a file may not be allowed to; then it starts with the system's colours again.
  }
}

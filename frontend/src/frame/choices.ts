import { type Language, useLanguage } from '../i18n/language.tsx';
import { useText } from '../i18n/text.ts';
import { type ThemeChoice, useTheme } from '../theme/theme.tsx';
import type { MenuGroup } from '../ui/index.ts';

const languages: readonly Language[] = ['nl', 'en'];
const themes: readonly ThemeChoice[] = ['system', 'light', 'dark'];
const themeIcons = { system: 'device', light: 'sun', dark: 'moon' } as const;

/** The languages, as a group of a menu. */
export function useLanguageGroup(): MenuGroup {
  const t = useText();
  const { language, setLanguage } = useLanguage();
  return {
    id: 'language',
    label: t('frame.language'),
    selected: language,
    choices: languages.map((id) => ({
      id,
      label: t(`frame.language.${id}`),
      icon: 'language',
      onSelect: () => setLanguage(id),
    })),
  };
}

/** Light, dark or as the device says, as a group of a menu. */
export function useThemeGroup(): MenuGroup {
  const t = useText();
  const { theme, setTheme } = useTheme();
  return {
    id: 'theme',
    label: t('frame.theme'),
    selected: theme,
    choices: themes.map((id) => ({
      id,
      label: t(`frame.theme.${id}`),
      icon: themeIcons[id],
      onSelect: () => setTheme(id),
    })),
  };
}

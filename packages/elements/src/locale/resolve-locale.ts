/** The nearest `lang`, looking outward through shadow roots. */
const closestLang = (element: Element): string | undefined => {
  for (let node: Element | undefined = element; node;) {
    const hit = node.closest('[lang]');
    if (hit) return hit.getAttribute('lang') || undefined;
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
};

/**
 * The available locale that fits a language tag best: `zh-TW` is served by `zh-Hant`, `es-MX` by `es`.
 * Undefined when none does, or when the tag is not well formed.
 */
export const matchLocale = (tag: string, available: readonly string[]): string | undefined => {
  // To ask Intl takes 20 milliseconds on a slow phone the first time. A plain tag needs nobody to ask.
  const [, plain = ''] = /^([a-z]{2})(-[A-Z]{2})?$/.exec(tag) ?? [];
  if (available.includes(plain) && !available.some((locale) => locale.startsWith(`${plain}-`)))
    return plain;
  try {
    const {language, script, region} = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
    return [`${language}-${region}`, `${language}-${script}`, language].find((candidate) =>
      available.includes(candidate),
    );
  } catch {
    return undefined;
  }
};

/**
 * Which locale an element shows: its `locale` attribute, else the nearest `lang`, else the visitor's
 * languages, else the first available one. The page's word counts before the visitor's settings, because
 * a person who chose the Spanish page wants Spanish.
 */
export const resolveLocale = (
  element: Element,
  available: readonly [string, ...string[]],
  visitor?: readonly string[],
): string => {
  const fitting = (wishes: readonly (string | null | undefined)[]) => {
    for (const wish of wishes) {
      const match = wish && matchLocale(wish, available);
      if (match) return match;
    }
    return undefined;
  };
  return (
    fitting([element.getAttribute('locale'), closestLang(element)]) ??
    fitting(visitor ?? navigator.languages) ??
    available[0]
  );
};

const rightToLeft = new Set(['ar', 'fa', 'he', 'ps', 'ur', 'yi']);

/** The direction in which a locale is written. */
export const direction = (locale: string): 'ltr' | 'rtl' =>
  rightToLeft.has(locale.split('-')[0]!) ? 'rtl' : 'ltr';

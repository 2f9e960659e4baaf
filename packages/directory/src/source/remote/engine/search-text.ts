const longest = 300;

/** What was typed, without what search engines take for orders: quotes, stars, and a minus before a word. */
export const searchText = (text: string): string =>
  text
    .slice(0, longest)
    .replace(/["“”„«»*]/gu, ' ')
    .replace(/(^|\s)-+/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();

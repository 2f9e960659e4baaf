import type {PageMessage} from './messages.ts';
import {themeTokens} from './theme-values.ts';

/** Has the form look and speak as the page around the frame does. Set by script, so it needs no inline style. */
export const applySetting = (
  form: HTMLElement,
  {locale, headingLevel, scheme, fontSize, font, theme}: Extract<PageMessage, {type: 'setting'}>,
): void => {
  const {documentElement} = document;
  documentElement.style.colorScheme = scheme;
  documentElement.style.fontFamily = font;
  form.style.fontSize = `${fontSize}px`;
  for (const name of themeTokens) form.style.setProperty(`--heard-${name}`, theme[name] ?? '');
  form.setAttribute('heading-level', String(headingLevel));
  if (locale) form.setAttribute('locale', locale);
  else form.removeAttribute('locale');
  if (locale) documentElement.lang = locale;
};

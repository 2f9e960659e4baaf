import {finderFrame} from './finder-frame.ts';
import {looks, type Look, type LookColors} from './looks.ts';

const block = (selector: string, declarations: Readonly<Record<string, string>>): string =>
  `${selector} {\n${Object.entries(declarations)
    .map(([property, value]) => `  ${property}: ${value};\n`)
    .join('')}}\n`;

const both = 'heard-report-form,\nheard-resource-finder';
const tokens = (colors: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(colors).map(([name, hex]) => [`--heard-${name}`, hex]));

/** One value for light pages and one for dark: the page decides by its `color-scheme`, as it does for all of ours. */
const paired = (light: LookColors, dark: LookColors) =>
  Object.fromEntries(
    Object.entries(light).map(([name, hex]) => {
      const other = dark[name as keyof LookColors] ?? hex;
      return [name, hex === other ? hex : `light-dark(${hex}, ${other})`];
    }),
  );

/**
 * A look as a style sheet for the page: it sets the tokens on our tags before any script has run, and keeps the room
 * that a form needs, so that nothing flashes or moves.
 */
export const lookCss = (name: keyof typeof looks): string => {
  const {light, dark, radius, contrast}: Look = looks[name];
  const isAlwaysDark = light === dark;
  const rules = [
    block(both, {
      ...(isAlwaysDark && {'color-scheme': 'dark'}),
      ...tokens(light),
      '--heard-radius': radius,
      ...(contrast && {'--heard-contrast': String(contrast)}),
    }),
    ...(isAlwaysDark
      ? []
      : [
          `@supports (color: light-dark(#000, #fff)) {\n${block(both, tokens(paired(light, dark))).replace(/^(?=.)/gm, '  ')}}\n`,
        ]),
    block('heard-report-form', {display: 'block', 'min-block-size': '26em'}),
    block('heard-resource-finder', {
      display: 'block',
      'min-block-size': '20em',
      ...finderFrame,
      'border-color': 'color-mix(in srgb, var(--heard-text) 18%, var(--heard-surface))',
      'border-radius': 'calc(var(--heard-radius) * 1.5)',
      'background-color': 'var(--heard-surface)',
    }),
    block(':is(heard-report-form, heard-resource-finder)[hidden]', {display: 'none'}),
  ];
  return `/* Heard: the look "${name}". */\n${rules.join('')}`;
};

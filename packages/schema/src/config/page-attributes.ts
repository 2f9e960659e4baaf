import {presets, type Preset} from '../forms/form-definition.ts';
import type {Config} from './config.ts';
import {nearestKey} from './nearest-key.ts';
import {themeLooks, type ThemeLook} from './theme/theme-looks.ts';

/** The attributes of a tag that take the place of a setting, on that page alone. */
export const pageAttributes = ['form', 'look', 'frame'] as const;
export type PageAttribute = (typeof pageAttributes)[number];

/** Attributes as they stand on a tag: absent, null as `getAttribute` says it, or a text. */
export type PageAttributes = {readonly [Name in PageAttribute]?: string | null | undefined};

/** An attribute that has no effect, in a sentence that says what to do. It repeats no value. */
export interface AttributeMistake {
  readonly attribute: PageAttribute;
  readonly message: string;
}

const oneOf = (attribute: PageAttribute, typed: string, known: readonly string[]) => {
  const near = nearestKey(typed, known);
  return (
    `The attribute "${attribute}" has no effect. ` +
    (near ? `Did you mean "${near}"?` : `Write one of ${known.join(', ')}.`)
  );
};

const isWholeAddress = (text: string): boolean =>
  text.length <= 2000 &&
  /^(https:\/\/[^\s/?#@\\]+([/?#]\S*)?|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:[0-9]{1,5})?(\/\S*)?)$/.test(
    text,
  );

/**
 * A configuration as the attributes of one tag want it, and which of them have no effect.
 *
 * @example
 * withPageAttributes(config, {form: 'online-hate', look: 'drak'})
 * // {config: {…, form: {preset: 'online-hate'}}, mistakes: [{attribute: 'look', message: '… Did you mean "dark"?'}]}
 *
 * Where reports go, who reads them and what keeps people safe can not be set like this: more people can change a tag
 * than the file. Check the configuration that comes out, not the one that went in: another form can make a mistake of
 * what changes it. The configuration that went in is not changed, and comes out itself when nothing is set.
 */
export const withPageAttributes = (
  config: Config,
  {form, look, frame}: PageAttributes,
): {readonly config: Config; readonly mistakes: readonly AttributeMistake[]} => {
  let changed = config;
  const mistakes: AttributeMistake[] = [];
  const wrong = (attribute: PageAttribute, message: string) => mistakes.push({attribute, message});
  if (form && (presets as readonly string[]).includes(form))
    changed = {...changed, form: {...changed.form, preset: form as Preset}};
  else if (form) wrong('form', oneOf('form', form, presets));
  if (look && (themeLooks as readonly string[]).includes(look))
    changed = {...changed, theme: {...changed.theme, look: look as ThemeLook}};
  else if (look) wrong('look', oneOf('look', look, themeLooks));
  if (frame && isWholeAddress(frame)) changed = {...changed, frame};
  else if (frame)
    wrong(
      'frame',
      'The attribute "frame" has no effect. Write an address that starts with https://.',
    );
  return {config: changed, mistakes};
};

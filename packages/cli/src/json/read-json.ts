import {findJsonMistake} from './json-mistake.ts';

/** The value of a JSON text, or where its mistake is: `line 3, column 5: a comma or } should stand here`. */
export type ReadJson =
  {readonly ok: true; readonly value: unknown} | {readonly ok: false; readonly mistake: string};

/** Reads JSON text. A byte order mark before it is passed over. */
export const readJson = (text: string): ReadJson => {
  const json = text.replace(/^\ufeff/, '');
  try {
    return {ok: true, value: JSON.parse(json) as unknown};
  } catch {
    const mistake = findJsonMistake(json);
    return {
      ok: false,
      mistake: mistake
        ? `line ${mistake.line}, column ${mistake.column}: ${mistake.message}`
        : 'it is no JSON',
    };
  }
};

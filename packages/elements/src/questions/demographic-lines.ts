import type {Localizer, Words} from '../locale/localizer.ts';
import type {LooseFieldWords} from './demographic-words.ts';

type Fields = Readonly<Record<string, LooseFieldWords>>;

/** Who the person is, as they said it: what they chose in each field, and what they wrote. */
export const demographicLines =
  (words: Words<Fields>) =>
  (
    {profile: _, ...answer}: Readonly<Record<string, string | readonly string[]>>,
    localizer: Localizer,
  ): readonly string[] => {
    const said = words(localizer);
    return Object.entries(answer).flatMap(([id, value]) => {
      const {options = {}, details = {}} = said[id.replace(/-detail$/, '')] ?? {};
      // Without what objects inherit: somebody may write "constructor".
      const labels: Readonly<Record<string, string>> = Object.assign(
        Object.create(null),
        options,
        ...Object.values(details),
      ) as Record<string, string>;
      return [value].flat().map((each) => labels[each] ?? each);
    });
  };

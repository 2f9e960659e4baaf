import {ServiceKind} from '@heard/schema';
import {kindWords, legalOrganizations, misleading} from './kind-words.ts';
import {WordFinder} from './word-finder.ts';

const finders = new Map(
  Object.entries(kindWords).map(([language, words]) => [
    language,
    {
      kinds: ServiceKind.map((kind) => [kind, new WordFinder(words[kind] ?? [])] as const),
      misleading: new WordFinder(misleading[language] ?? []),
      legal: new WordFinder(legalOrganizations[language] ?? []),
    },
  ]),
);

/** The kind that a text names by its code, however it is spelled: `Language help`. */
export function kindNamed(text: string): ServiceKind | undefined {
  const code = text
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
    .replace(/^counseling$/, 'counselling');
  return ServiceKind.find((kind) => kind === code);
}

/**
 * The kinds of help that a service gives by its name and the topics of the data.
 *
 * This is a guess, and a careful one: only words that hardly mean anything else count, descriptions do not.
 */
export function kindsInWords(
  {
    names,
    topics,
    organization,
  }: {
    readonly names: readonly string[];
    readonly topics: readonly string[];
    readonly organization: string;
  },
  language: string,
): readonly ServiceKind[] {
  const kinds = new Set(topics.flatMap((topic) => kindNamed(topic) ?? []));
  const find = finders.get(language);
  if (find === undefined) return [...kinds];
  for (const text of [...names, ...topics]) {
    const plain = find.misleading.without(text);
    for (const [kind, finder] of find.kinds) if (finder.isIn(plain)) kinds.add(kind);
  }
  if (find.legal.isIn(organization)) kinds.add('legal');
  return ServiceKind.filter((kind) => kinds.has(kind));
}

import {isNegated} from './clauses.ts';
import {WordFinder} from './word-finder.ts';

/** For whom a service can be meant, as the facet `audience` says it, where the data's words are known. */
export const AUDIENCES = [
  'lgbtq',
  'women',
  'men',
  'children',
  'youth',
  'students',
  'seniors',
  'families',
  'veterans',
  'immigrants',
  'refugees',
  'survivors',
  'disabled',
  'unhoused',
  'hiv',
] as const;
export type Audience = (typeof AUDIENCES)[number];

type AudienceWords = {readonly [A in Audience]: readonly string[]};

const words: Readonly<Record<string, AudienceWords>> = {
  en: {
    lgbtq: ['lgbtq', 'lgbtqia', 'lgbt', 'lgbtq+', 'transgender', 'gay', 'lesbian', 'queer'],
    women: ['women', 'woman', 'female'],
    men: ['men', 'man', 'male'],
    children: ['child', 'children', 'minor'],
    youth: ['youth', 'teen', 'teenager', 'young people', 'adolescent', 'juvenile'],
    students: ['student'],
    seniors: ['senior', 'elder', 'elderly', 'older adult', 'older people', 'senior citizen'],
    families: ['family', 'families', 'parent'],
    veterans: ['veteran', 'military', 'service member', 'servicemember', 'active duty'],
    immigrants: ['immigrant', 'migrant', 'undocumented'],
    refugees: ['refugee', 'asylum seeker', 'asylee'],
    survivors: ['survivor', 'victim', 'crime victim'],
    disabled: [
      ...['disabled', 'people with disabilities', 'persons with disabilities', 'disabilities'],
      ...['living with a disability', 'person with a disability', 'people with a disability'],
    ],
    unhoused: ['homeless', 'unhoused', 'people experiencing homelessness', 'homelessness'],
    hiv: ['hiv', 'living with hiv', 'people with hiv', 'people affected by hiv', 'aids'],
  },
  es: {
    lgbtq: ['lgbtq', 'lgbt', 'lgbtq+', 'transgénero', 'gay', 'lesbiana'],
    women: ['mujer', 'mujeres'],
    men: ['hombre'],
    children: ['niño', 'niña', 'menor', 'menores'],
    youth: ['joven', 'jóvenes', 'adolescente', 'juventud'],
    students: ['estudiante'],
    seniors: ['personas mayores', 'adultos mayores', 'tercera edad', 'ancianos'],
    families: ['familia', 'padres'],
    veterans: ['veterano', 'militar', 'militares'],
    immigrants: ['inmigrante', 'migrante', 'indocumentado'],
    refugees: ['refugiado', 'solicitante de asilo', 'solicitantes de asilo'],
    survivors: ['sobreviviente', 'víctima'],
    disabled: ['personas con discapacidad', 'discapacitado', 'personas con discapacidades'],
    unhoused: ['personas sin hogar', 'sin hogar', 'sin techo'],
    hiv: ['vih', 'sida', 'personas con vih'],
  },
};

/** In a name these say something else, as in `Family law` and `Children’s court`. */
const NOT_BY_NAME: ReadonlySet<Audience> = new Set(['families', 'children', 'men', 'survivors']);

const finders = new Map(
  Object.entries(words).map(([language, byCode]) => [
    language,
    AUDIENCES.map((code) => [code, new WordFinder(byCode[code])] as const),
  ]),
);
const LEAD_IN =
  /^(?:[-*•–]\s*)?(?:(?:only|for|must be|an?|the|people who are|those who are|solo|para|un|una)\s+)*/iu;
const MAX_LINE = 100;

/** The code for the data's own word, or the word as it is. */
export function audienceOf(word: string, language: string): string {
  const known = (finders.get(language) ?? []).find(([, finder]) => finder.begins(word));
  return (word.length <= MAX_LINE ? known?.[0] : undefined) ?? word;
}

/** Who may come: short lines that begin with whom they are about. Whole paragraphs are left to people. */
export function audiencesInEligibility(text: string, language: string): readonly Audience[] {
  const found = new Set<Audience>();
  for (const line of text.split('\n')) {
    const bare = line.trim().replace(LEAD_IN, '');
    if (bare.length > MAX_LINE || isNegated(bare, language)) continue;
    for (const [code, finder] of finders.get(language) ?? [])
      if (finder.begins(bare)) found.add(code);
  }
  return [...found];
}

/** For whom a service is by its name: `Veterans Legal Helpline`. */
export function audiencesInName(name: string, language: string): readonly Audience[] {
  if (isNegated(name, language)) return [];
  return (finders.get(language) ?? []).flatMap(([code, finder]) =>
    !NOT_BY_NAME.has(code) && finder.isIn(name) ? [code] : [],
  );
}

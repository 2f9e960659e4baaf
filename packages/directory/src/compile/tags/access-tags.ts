import {clausesOf, isNegated} from './clauses.ts';
import {WordFinder} from './word-finder.ts';

/** What makes a place or a service fit for people with disabilities, as the facet `access` says it. */
export const ACCESS = [
  'wheelchair',
  'sign-language',
  'tty',
  'parking',
  'restroom',
  'elevator',
  'braille',
  'large-print',
  'hearing-loop',
  'service-animals',
] as const;
export type Access = (typeof ACCESS)[number];

const words: Readonly<Record<string, {readonly [A in Access]: readonly string[]}>> = {
  en: {
    wheelchair: [
      ...['wheelchair', 'wheel chair', 'ramp', 'step free', 'ada accessible', 'ada compliant'],
      ...['handicap accessible', 'handicapped accessible', 'fully accessible'],
    ],
    'sign-language': ['sign language', 'asl', 'bsl', 'deaf interpreter', 'signing staff'],
    tty: ['tty', 'tdd', 'textphone', 'text phone', 'relay', 'typetalk'],
    parking: ['parking'],
    restroom: ['restroom', 'toilet', 'bathroom', 'washroom'],
    elevator: ['elevator', 'lift'],
    braille: ['braille'],
    'large-print': ['large print'],
    'hearing-loop': ['hearing loop', 'induction loop', 'loop system', 't coil', 'telecoil'],
    'service-animals': [
      ...['service animal', 'assistance animal', 'assistance dog', 'service dog', 'guide dog'],
    ],
  },
  es: {
    wheelchair: ['silla de ruedas', 'sillas de ruedas', 'rampa', 'sin escalones'],
    'sign-language': ['lengua de señas', 'lenguaje de señas', 'lengua de signos', 'asl'],
    tty: ['tty', 'tdd', 'teléfono de texto', 'servicio de retransmisión'],
    parking: ['estacionamiento', 'aparcamiento', 'parking'],
    restroom: ['baño', 'aseo', 'sanitario'],
    elevator: ['ascensor', 'elevador'],
    braille: ['braille', 'braile'],
    'large-print': ['letra grande'],
    'hearing-loop': ['bucle de inducción', 'bucle magnético', 'lazo auditivo'],
    'service-animals': ['animal de servicio', 'animales de servicio', 'perro guía', 'perros guía'],
  },
};

/** Most places have these; they are about access when the words beside them say so. */
const COMMON: ReadonlySet<Access> = new Set(['parking', 'restroom']);
const forAccess: Readonly<Record<string, readonly string[]>> = {
  en: ['accessible', 'disabled', 'disability', 'disabilities', 'handicap', 'handicapped', 'ada'],
  es: ['accesible', 'discapacidad', 'discapacidades', 'discapacitado', 'minusválido'],
};
const forAccessFinders = new Map(
  Object.entries(forAccess).map(([language, more]) => [language, new WordFinder(more)]),
);

const finders = new Map(
  Object.entries(words).map(([language, byCode]) => [
    language,
    ACCESS.map((code) => [code, new WordFinder([code, ...byCode[code]])] as const),
  ]),
);
const codes = ACCESS.map((code) => [code, new WordFinder([code])] as const);

/** What a text says about access; `no elevator` says nothing. */
export function accessInText(text: string, language: string): readonly Access[] {
  const found = new Set<Access>();
  const known = finders.get(language) ?? codes;
  for (const clause of clausesOf(text)) {
    if (isNegated(clause, language)) continue;
    const isAlone = clause.trim().split(/[\s_]+/u).length === 1;
    for (const [code, finder] of known) {
      const isMeant =
        !COMMON.has(code) || isAlone || forAccessFinders.get(language)?.isIn(clause) === true;
      if (isMeant && finder.isIn(clause)) found.add(code);
    }
  }
  return [...found];
}

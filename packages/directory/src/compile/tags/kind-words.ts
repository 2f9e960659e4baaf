import type {HelpKind, ServiceKind} from '@heard/schema';
import {helpWords} from '../../match/help-words.ts';

type Words = {readonly [K in ServiceKind]?: readonly string[]};

/**
 * Words that are good for a search, but do not tell what a service does when they stand in its name: a `legal
 * clinic` heals nobody, and `Church Street` is no house of worship.
 */
const vague: Readonly<Record<string, {readonly [K in HelpKind]?: readonly string[]}>> = {
  en: {
    crisis_line: ['hotline', 'crisis', 'helpline'],
    immigration_legal: ['immigrant', 'refugee'],
    medical: ['clinic', 'health'],
    victim_compensation: ['crime victim', 'victim'],
    safety_planning: ['safety'],
    shelter: ['domestic violence'],
    school_support: ['school', 'education', 'student'],
    faith_security: ['synagogue', 'mosque', 'church', 'temple'],
    police_hate_unit: ['hate crime', 'police'],
    civil_rights_agency: ['civil rights', 'discrimination', 'human rights'],
    online_safety: ['online', 'harassment', 'internet'],
  },
  es: {
    crisis_line: ['línea de ayuda', 'crisis'],
    immigration_legal: ['inmigrante', 'refugiado'],
    medical: ['clínica', 'salud'],
    victim_compensation: ['compensación', 'víctimas', 'víctima'],
    safety_planning: ['seguridad'],
    shelter: ['violencia doméstica'],
    school_support: ['escuela', 'educación', 'estudiante'],
    faith_security: ['sinagoga', 'mezquita', 'iglesia', 'templo'],
    police_hate_unit: ['crimen de odio', 'policía'],
    civil_rights_agency: ['derechos civiles', 'discriminación', 'derechos humanos'],
    online_safety: ['en línea', 'acoso', 'internet'],
  },
};

const more: Readonly<Record<string, Words>> = {
  en: {
    crisis_line: [
      ...['crisis line', 'crisis hotline', 'crisis helpline', 'crisis text', 'crisis intervention'],
      ...['suicide', 'lifeline', 'domestic violence hotline', 'sexual assault hotline'],
    ],
    counselling: ['counselling', 'psychotherapy', 'support group', 'behavioral health'],
    legal: [
      ...['law clinic', 'family law', 'law center', 'pro bono', 'litigation', 'expungement'],
      ...['divorce', 'bankruptcy', 'court help', 'court form', 'probate', 'legal advice'],
    ],
    immigration_legal: ['deportation', 'citizenship', 'naturalization', 'daca'],
    medical: [
      ...['health care', 'healthcare', 'health clinic', 'health center', 'dental', 'nurse'],
    ],
    victim_compensation: ['victims compensation', 'crime victims compensation'],
    safety_planning: [
      ...['safety planning', 'protective order', 'restraining order', 'stalking'],
      ...['orders of protection', 'intimate partner violence', 'family violence'],
    ],
    shelter: ['safe house', 'emergency housing'],
    housing: ['foreclosure', 'rent assistance', 'rental assistance', 'fair housing', 'homeowner'],
    work: ['wage claim', 'unemployment', 'job training', 'labor rights'],
    school_support: [
      ...['special education', 'school discipline', 'bullying', 'tutoring', 'student rights'],
    ],
    faith_security: ['house of worship', 'houses of worship', 'nonprofit security'],
    language_help: ['language access', 'esl', 'interpretation', 'interpreting'],
    police_hate_unit: ['hate crime unit', 'hate crimes unit', 'bias crime unit'],
    civil_rights_agency: [
      ...['civil rights commission', 'civil rights division', 'office for civil rights'],
      ...['office of civil rights', 'civil rights department', 'department of human rights'],
      ...['human rights commission', 'human relations commission', 'equal opportunity commission'],
    ],
    online_safety: [
      ...['online safety', 'internet safety', 'cyberbullying', 'online harassment', 'doxing'],
      ...['doxxing', 'sextortion', 'image abuse'],
    ],
    report: [
      ...['hate crime reporting', 'hate crimes reporting', 'hate incident reporting'],
      ...['bias reporting', 'bias incident reporting', 'report hate'],
    ],
    community_org: ['community organization', 'community development'],
  },
  es: {
    crisis_line: ['línea de crisis', 'suicidio'],
    legal: ['asesoría legal', 'derecho familiar', 'divorcio'],
    immigration_legal: ['deportación', 'ciudadanía', 'daca'],
    medical: ['atención médica', 'centro de salud', 'dental'],
    victim_compensation: ['compensación a víctimas', 'compensación para víctimas'],
    safety_planning: ['plan de seguridad', 'orden de restricción', 'violencia familiar'],
    housing: ['alquiler', 'renta'],
    work: ['desempleo', 'capacitación laboral'],
    school_support: ['educación especial', 'acoso escolar'],
    online_safety: ['seguridad en línea', 'ciberacoso'],
    civil_rights_agency: ['comisión de derechos humanos', 'comisión de derechos civiles'],
    report: ['denuncia de odio', 'reportar odio'],
    community_org: ['organización comunitaria'],
  },
};

/** Phrases whose words mean something else than they do alone. */
export const misleading: Readonly<Record<string, readonly string[]>> = {
  en: [
    ...['credit counseling', 'housing counseling', 'debt counseling', 'career counseling'],
    ...[
      'mental health right',
      'mental health law',
      'medical assistance program',
      'college counseling',
      'medical debt',
      'social worker',
      'animal shelter',
    ],
    ...['tax shelter', 'legal name', 'nonlegal', 'legal guardian'],
  ],
  es: ['trabajador social', 'trabajadora social', 'refugio de animales', 'tutor legal'],
};

/** What an organization that gives legal help is called: all of its services are legal help then. */
export const legalOrganizations: Readonly<Record<string, readonly string[]>> = {
  en: [
    ...['legal aid', 'legal services', 'legal assistance', 'legal clinic', 'law clinic'],
    ...['law center', 'law project', 'law school clinic', 'bar association', 'legal foundation'],
  ],
  es: ['ayuda legal', 'servicios legales', 'asistencia legal', 'colegio de abogados'],
};

/** The words by which a service's kind is told from its name and topics, by language. */
export const kindWords: Readonly<Record<string, Words>> = Object.fromEntries(
  Object.entries(helpWords).map(([language, byKind]) => {
    const known = Object.entries(byKind).map(([kind, words]) => {
      const unsure = vague[language]?.[kind as HelpKind] ?? [];
      return [kind, words.filter((word) => !unsure.includes(word))] as const;
    });
    const all: Record<string, readonly string[]> = Object.fromEntries(known);
    for (const [kind, words] of Object.entries(more[language] ?? {}))
      all[kind] = [...(all[kind] ?? []), ...words];
    return [language, all];
  }),
);

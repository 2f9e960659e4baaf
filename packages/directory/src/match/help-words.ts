import type {HelpKind} from '@heard/schema';

/**
 * The words by which services for a kind of help are found in a directory, by the language of its texts. Several
 * words in one entry belong together. The first entries say most.
 */
export const helpWords: Readonly<Record<string, {readonly [Kind in HelpKind]: readonly string[]}>> =
  {
    en: {
      crisis_line: ['hotline', 'crisis', 'helpline'],
      counselling: ['counseling', 'mental health', 'therapy', 'emotional support'],
      legal: ['legal aid', 'lawyer', 'attorney', 'legal'],
      immigration_legal: ['immigration', 'immigrant', 'asylum', 'refugee'],
      medical: ['medical', 'clinic', 'health', 'hospital'],
      victim_compensation: ['victim compensation', 'crime victim', 'victim'],
      safety_planning: ['domestic violence', 'safety', 'order of protection'],
      shelter: ['shelter', 'domestic violence'],
      housing: ['housing', 'eviction', 'tenant', 'landlord'],
      work: ['employment', 'worker', 'wages', 'workplace'],
      school_support: ['school', 'education', 'student'],
      lgbtq: ['lgbtq', 'lgbt', 'transgender', 'gay'],
      faith_security: ['synagogue', 'mosque', 'church', 'temple'],
      disability: ['disability', 'disabilities', 'disabled'],
      language_help: ['interpreter', 'translation', 'english classes'],
      police_hate_unit: ['hate crime', 'police'],
      civil_rights_agency: ['civil rights', 'discrimination', 'human rights'],
      online_safety: ['online', 'harassment', 'internet'],
    },
    es: {
      crisis_line: ['línea de crisis', 'línea de ayuda', 'crisis'],
      counselling: ['consejería', 'salud mental', 'terapia', 'apoyo emocional'],
      legal: ['ayuda legal', 'abogado', 'legal'],
      immigration_legal: ['inmigración', 'inmigrante', 'asilo', 'refugiado'],
      medical: ['médico', 'clínica', 'salud', 'hospital'],
      victim_compensation: ['compensación', 'víctimas', 'víctima'],
      safety_planning: ['violencia doméstica', 'seguridad', 'orden de protección'],
      shelter: ['refugio', 'albergue', 'violencia doméstica'],
      housing: ['vivienda', 'desalojo', 'inquilino'],
      work: ['empleo', 'trabajador', 'salario'],
      school_support: ['escuela', 'educación', 'estudiante'],
      lgbtq: ['lgbtq', 'lgbt', 'transgénero', 'gay'],
      faith_security: ['sinagoga', 'mezquita', 'iglesia', 'templo'],
      disability: ['discapacidad', 'discapacidades'],
      language_help: ['intérprete', 'traducción', 'clases de inglés'],
      police_hate_unit: ['crimen de odio', 'policía'],
      civil_rights_agency: ['derechos civiles', 'discriminación', 'derechos humanos'],
      online_safety: ['en línea', 'acoso', 'internet'],
    },
  };

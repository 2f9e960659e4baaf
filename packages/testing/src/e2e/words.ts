import {englishFormWords, type FormWords} from '../drivers/form-words.ts';

/** The words by which people find their way, written out, so that a changed sentence is noticed. */
export interface Language {
  readonly tag: string;
  /** The city's page in this language. */
  readonly path: string;
  readonly form: FormWords & {
    readonly gate: string;
    /** Comes with the rest of the form. */
    readonly listen: string;
    readonly happened: string;
    readonly insults: string;
    readonly threats: string;
    readonly contact: string;
    readonly anonymous: string;
    readonly contactMe: string;
    readonly name: string;
    readonly phone: string;
    readonly phoneForMessages: string;
    readonly emailAddress: string;
    readonly mendEmail: string;
    readonly contactSafely: string;
    readonly where: string;
    readonly atAPlace: string;
    readonly place: string;
    readonly readers: string;
    readonly civilRights: string;
    readonly uses: string;
    readonly check: string;
    readonly notGiven: string;
    readonly waiting: RegExp;
    readonly arrived: string;
    readonly code: string;
    readonly next: string;
  };
  readonly finder: {
    readonly box: string;
    readonly results: string;
    readonly count: RegExp;
    readonly back: string;
    readonly phone: string;
    readonly hours: string;
    readonly website: string;
    readonly nothing: RegExp;
  };
  readonly inbox: {
    readonly keyFile: string;
    readonly enter: string;
    readonly list: string;
    readonly open: RegExp;
    readonly back: string;
    readonly find: string;
    readonly code: string;
    readonly findButton: string;
    readonly found: RegExp;
    /** Stands on a report when it is open, and not while it opens. */
    readonly told: string;
    readonly save: (file: number) => string;
  };
}

export const english: Language = {
  tag: 'en-US',
  path: '/',
  form: {
    ...englishFormWords,
    gate: 'Tell us what happened',
    listen: 'Listen',
    happened: 'What happened?',
    insults: 'Insults, slurs or name-calling',
    threats: 'Threats to hurt you, someone else or property',
    contact: 'Would you like us to contact you?',
    anonymous: 'No, I want to stay anonymous',
    contactMe: 'Yes, contact me',
    name: 'What should we call you? (optional)',
    phone: 'Phone number to call',
    phoneForMessages: 'Phone number for text messages',
    emailAddress: 'Email address',
    mendEmail: 'Enter an email address like name@example.com',
    contactSafely: 'Reaching you safely',
    where: 'Where did it happen?',
    atAPlace: 'At a place or address',
    place: 'Which place?',
    readers: 'Who else may read your report?',
    civilRights: 'Sampleford Office for Civil Rights',
    uses: 'What may be done with your report',
    check: 'Check your answers',
    notGiven: 'Not given',
    waiting: /The connection is not working\. Your report has not been confirmed yet\./u,
    arrived: 'Your report has arrived',
    code: 'Your report code',
    next: 'What happens next',
  },
  finder: {
    box: 'What do you need help with?',
    results: 'Results',
    count: /([\d,]+) services? found/u,
    back: 'Back to the results',
    phone: 'Phone',
    hours: 'Hours',
    website: 'Website',
    nothing: /^Nothing fits these words\./u,
  },
  inbox: {
    keyFile: 'Key file',
    enter: 'Open the inbox',
    list: 'Reports',
    open: /^Open report of /u,
    back: 'All reports',
    find: 'Find by report code',
    code: 'Report code',
    findButton: 'Find the report',
    found: /^This code belongs to the report of /u,
    told: 'What the person told',
    save: (file) => `Save file ${file} to this device`,
  },
};

export const spanish: Language = {
  tag: 'es-US',
  path: '/es/',
  form: {
    start: 'Empezar',
    continue: 'Continuar',
    back: 'Volver',
    leave: 'Salir del sitio',
    ownWords: 'O cuéntenos con sus propias palabras',
    change: (title) => `Cambiar: ${title}`,
    send: 'Enviar su reporte',
    danger: 'Alguien está en peligro ahora',
    tellMore: 'Ver todas estas páginas una por una',
    toCheck: 'Saltar a la revisión de sus respuestas',
    saved: 'Ya guardé el código',
    tryNow: 'Intentar ahora',
    stop: 'Detener y volver',
    tryAgain: 'Intentar de nuevo',
    backToAnswers: 'Volver a sus respuestas',
    toChange: 'Hay algo que cambiar',
    error: 'Error:',
    gate: 'Cuéntenos lo que pasó',
    listen: 'Escuchar',
    happened: '¿Qué pasó?',
    insults: 'Insultos, palabras de odio o apodos ofensivos',
    threats: 'Amenazas de hacerle daño a usted, a otra persona o a una propiedad',
    contact: '¿Quiere que nos comuniquemos con usted?',
    anonymous: 'No, quiero reportar de forma anónima',
    contactMe: 'Sí, comuníquense conmigo',
    name: '¿Qué nombre quiere que usemos? (opcional)',
    phone: 'Número de teléfono para llamadas',
    phoneForMessages: 'Número de teléfono para mensajes de texto',
    emailAddress: 'Dirección de correo electrónico',
    mendEmail: 'Escriba un correo electrónico como nombre@example.com',
    contactSafely: 'Cómo comunicarnos con usted sin riesgo',
    where: '¿Dónde pasó?',
    atAPlace: 'En un lugar o una dirección',
    place: '¿Qué lugar?',
    readers: '¿A quién más le permite leer su reporte?',
    civilRights: 'Oficina de Derechos Civiles de Sampleford',
    uses: 'Qué se puede hacer con su reporte',
    check: 'Revise sus respuestas',
    notGiven: 'Sin respuesta',
    waiting: /La conexión no funciona\. Todavía no se ha confirmado que su reporte llegó\./u,
    arrived: 'Su reporte llegó',
    code: 'El código de su reporte',
    next: 'Qué pasa después',
  },
  finder: {
    box: '¿Con qué necesita ayuda?',
    results: 'Resultados',
    count: /([\d,.]+) servicios? encontrados?/u,
    back: 'Volver a los resultados',
    phone: 'Teléfono',
    hours: 'Horario',
    website: 'Sitio web',
    nothing: /^Nada coincide con estas palabras\./u,
  },
  inbox: {
    keyFile: 'Archivo de la clave',
    enter: 'Abrir la bandeja de entrada',
    list: 'Reportes',
    open: /^Abrir el reporte del /u,
    back: 'Todos los reportes',
    find: 'Buscar por código de reporte',
    code: 'Código de reporte',
    findButton: 'Buscar el reporte',
    found: /^Este código corresponde al reporte del /u,
    told: 'Lo que la persona contó',
    save: (file) => `Guardar el archivo ${file} en este dispositivo`,
  },
};

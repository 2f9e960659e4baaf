import {templates} from './generated/es.ts';
import {templates as rest} from './generated/es-more.ts';
import {translatedLocalizer} from './translated-localizer.ts';

/** Spanish as it is once the second file is there, too. */
export const wholeSpanish = translatedLocalizer('es', {templates: {...templates, ...rest}});

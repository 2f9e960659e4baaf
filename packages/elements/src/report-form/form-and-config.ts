/** What the script tag needs at once: the element, and whether its configuration wants it in a frame. */
export {loadConfig} from '../config/load-config.ts';
export {ReportFormElement} from './report-form.ts';

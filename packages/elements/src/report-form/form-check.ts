/** The check of a changed form. Loaded for such a one alone, behind the first page. */
export {isUsableForm} from '@heard/schema';

/** The check of a configuration that is not plain. Loaded for such a one alone, behind the first page. */
export {isUsableConfig} from '@heard/schema';

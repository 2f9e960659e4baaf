/** Whether two languages are the same but for the country. */
export const isSameLanguage = (a: string, b: string) => a.split('-')[0] === b.split('-')[0];

/** Lets the browser draw and listen before what follows: much work in one go is felt on a slow phone. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

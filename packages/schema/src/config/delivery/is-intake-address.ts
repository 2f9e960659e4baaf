/** Whether an address ends as that of an intake does: with the version of its contract. */
export const isIntakeAddress = (address: string): boolean => /\/v1\/?$/.test(address);

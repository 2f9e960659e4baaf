/** Under which name the ids of a list are kept on the device, where the embedder allows it. */
export const listKey = 'heard-list';

const localNames = ['localhost', '127.0.0.1', '[::1]'];

/** The address of a frame document: https, or http on this machine for trying things out. Undefined for all else. */
export const frameAddress = (text: string | null | undefined): URL | undefined => {
  if (!text || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  const {protocol, hostname, username} = url;
  const isSafe = protocol === 'https:' || (protocol === 'http:' && localNames.includes(hostname));
  return isSafe && !username ? url : undefined;
};

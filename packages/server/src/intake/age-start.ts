/** The first line of an age file and the start of its first recipient stanza (C2SP age v1). */
const ageStart = Buffer.from('age-encryption.org/v1\n-> ', 'latin1');

/** Says whether bytes begin as an age file does: what is not sealed is not taken. */
export const beginsAsAgeFile = (bytes: Uint8Array): boolean =>
  ageStart.equals(bytes.subarray(0, ageStart.byteLength));

import {armor, Decrypter, Encrypter} from 'age-encryption';

const ARMOR = '-----BEGIN AGE ENCRYPTED FILE-----';
/** The first stanza of a file that a passphrase opens: the age format allows no other beside it. */
const PASSPHRASE = /^age-encryption\.org\/v1\n-> scrypt /;

/** The text of a key file that was locked with a passphrase, or why there is none. */
export type UnlockedKeyFile =
  | {readonly ok: true; readonly text: string}
  | {readonly ok: false; readonly code: 'wrong-passphrase' | 'damaged'};

const bytesOf = (file: Uint8Array): Uint8Array | undefined => {
  const text = new TextDecoder().decode(file).trimStart();
  if (!text.startsWith(ARMOR)) return file;
  try {
    return armor.decode(text);
  } catch {
    return undefined;
  }
};

/** Whether a file is an age file, armored or not, that a passphrase opens. A sealed report is none. */
export const hasPassphrase = (file: Uint8Array): boolean => {
  const bytes = bytesOf(file)?.subarray(0, 64);
  return bytes !== undefined && PASSPHRASE.test(new TextDecoder('latin1').decode(bytes));
};

/**
 * Locks the text of a key file with a passphrase: an armored age file, which the program age takes for a key file.
 * Holds the page for a second or two, since guessing has to be slow (scrypt with 2^18 rounds, RFC 7914).
 */
export const lockKeyFile = async (text: string, passphrase: string): Promise<string> => {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  return armor.encode(await encrypter.encrypt(text));
};

/** Opens a key file that was locked with a passphrase. A file that asks for more than 2^20 rounds is `damaged`. */
export const unlockKeyFile = async (
  file: Uint8Array,
  passphrase: string,
): Promise<UnlockedKeyFile> => {
  const bytes = bytesOf(file);
  if (!bytes) return {ok: false, code: 'damaged'};
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  let wasAsked = false;
  // Asked only when the passphrase did not fit.
  decrypter.addIdentity({
    unwrapFileKey: () => {
      wasAsked = true;
      return null;
    },
  });
  try {
    return {ok: true, text: await decrypter.decrypt(bytes, 'text')};
  } catch {
    return {ok: false, code: wasAsked ? 'wrong-passphrase' : 'damaged'};
  }
};

import {promisify} from 'node:util';
import {brotliCompress, constants} from 'node:zlib';

const compress = promisify(brotliCompress);

/** Larger ones take brotli minutes at its best. */
const large = 2 ** 25;

/** How many bytes travel when a host compresses with brotli as well as it can; very large ones, nearly so. */
export const brotliSize = async (bytes: Uint8Array): Promise<number> => {
  const quality = bytes.length > large ? 9 : 11;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return (await compress(bytes, {params})).length;
};

/** A packed directory without the section of details, which stands last: its index, facets and places. */
export const withoutDetails = (file: Uint8Array): Uint8Array => {
  const length = new DataView(file.buffer, file.byteOffset).getUint32(6, true);
  const head = JSON.parse(new TextDecoder().decode(file.subarray(10, 10 + length))) as {
    sections: Record<string, readonly number[]>;
  };
  return file.subarray(0, file.length - (head.sections['details']?.[0] ?? 0));
};

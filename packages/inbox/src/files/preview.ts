import {inspect, maxPixels, type FileKind} from '@heard/delivery/files';

/** What of a file can be looked at or listened to in the page. */
export type Preview =
  | {readonly kind: 'picture'; readonly canvas: HTMLCanvasElement}
  /** `url` has to be revoked when nobody listens any more. */
  | {readonly kind: 'sound'; readonly url: string};

/** Why a file is not shown. */
export type PreviewTrouble = 'no-preview' | 'too-many-pixels' | 'not-drawn';

export type PreviewResult =
  | {readonly ok: true; readonly preview: Preview}
  | {readonly ok: false; readonly code: PreviewTrouble};

const pictures: readonly FileKind[] = ['jpeg', 'png', 'webp', 'gif', 'heic'];
const sounds: readonly FileKind[] = ['mp3', 'm4a', 'wav', 'ogg', 'weba'];

/** How a file can be shown, as far as its media type tells; the bytes are looked at before it is. */
export const previewKind = (type: string): Preview['kind'] | undefined =>
  /^image\/(jpeg|png|webp|gif|heic)$/.test(type)
    ? 'picture'
    : /^audio\/(mpeg|mp4|wav|ogg|webm)$/.test(type)
      ? 'sound'
      : undefined;

/** Pixels of the longer side: enough to see what it is. */
const longestSide = 1600;

/**
 * Makes something to look at or listen to from an opened file. By its bytes alone: whatever a stranger called it.
 *
 * Of a picture, the page gets its first image, drawn anew and made smaller: nothing of the file itself, and no more
 * than the memory can hold. Its size is read from the header before anything is decoded.
 */
export const previewOf = async (file: Blob): Promise<PreviewResult> => {
  const found = await inspect(file);
  if (!found.ok) return {ok: false, code: 'no-preview'};
  if (sounds.includes(found.kind)) {
    const sound = file.slice(0, file.size, found.type);
    return {ok: true, preview: {kind: 'sound', url: URL.createObjectURL(sound)}};
  }
  if (!pictures.includes(found.kind)) return {ok: false, code: 'no-preview'};
  const pixels = found.width * found.height;
  if (pixels > maxPixels) return {ok: false, code: 'too-many-pixels'};
  if (pixels === 0) return {ok: false, code: 'not-drawn'};
  const canvas = await draw(file.slice(0, file.size, found.type));
  return canvas ? {ok: true, preview: {kind: 'picture', canvas}} : {ok: false, code: 'not-drawn'};
};

const draw = async (file: Blob): Promise<HTMLCanvasElement | undefined> => {
  try {
    const bitmap = await createImageBitmap(file);
    const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(bitmap.width * scale));
    canvas.height = Math.max(1, Math.round(bitmap.height * scale));
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    return context ? canvas : undefined;
  } catch {
    // Damaged, or of a kind that this browser does not draw.
    return undefined;
  }
};

/** Lets go of what a preview holds. */
export const dropPreview = (preview: Preview): void => {
  if (preview.kind === 'sound') URL.revokeObjectURL(preview.url);
  // A canvas without pixels holds no memory, even while something still points to it.
  else preview.canvas.width = preview.canvas.height = 0;
};

/** Long enough for any browser to have begun. */
const patienceMs = 60_000;

/**
 * Has the browser save a file. It is never opened: the browser is told nothing of what it is but its bytes.
 */
export const saveToDevice = (file: Blob, name: string): void => {
  const url = URL.createObjectURL(file.slice(0, file.size, 'application/octet-stream'));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), patienceMs);
};

/** The name by which styles know what is being read: `::highlight(heard-reading)`. */
const name = 'heard-reading';

/**
 * Marks the words that are being read, and keeps them in sight for as long as the person stays with them.
 * The document is not changed. Browsers without CSS custom highlights (2025) mark nothing.
 */
export const markReading = (range: Range, before: Range | undefined): void => {
  // Whoever has scrolled elsewhere, to tick something, is left there.
  if (!before || isInSight(before))
    range.startContainer.parentElement?.scrollIntoView({block: 'nearest'});
  if (canMark()) CSS.highlights.set(name, new Highlight(range));
};

export const unmarkReading = (): void => {
  if (canMark()) CSS.highlights.delete(name);
};

const canMark = () => 'highlights' in CSS;

const isInSight = (range: Range) => {
  const {top, bottom} = range.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

/** After how many minutes without use the inbox locks, where the page says nothing else. */
export const usualLockMinutes = 10;

const most = 60;

/**
 * The minutes from the attribute `lock-after`: 2 to 60, since the warning comes one minute before. Anything else
 * is told to whoever runs the page, in the console, and {@link usualLockMinutes} holds.
 */
export const lockMinutes = (asked: number | undefined): number => {
  if (asked === undefined) return usualLockMinutes;
  if (asked >= 2 && asked <= most) return asked;
  console.warn(
    `<heard-inbox> locks after ${usualLockMinutes} minutes: lock-after takes a number from 2 to ${most}.`,
  );
  return usualLockMinutes;
};

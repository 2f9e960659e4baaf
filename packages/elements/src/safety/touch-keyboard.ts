/** Kinds of input that bring no keyboard onto the screen. */
const withoutText =
  '[type=checkbox],[type=radio],[type=button],[type=submit],[type=reset],[type=file],[type=range],[type=color]';

/** Whether a keyboard on the screen takes room from the page. Browser bars take less. */
const takesRoom = ({visualViewport: seen, innerHeight}: Window): boolean =>
  !!seen && seen.height * seen.scale < innerHeight - 150;

/**
 * Whether a key event comes from typing on a screen, as far as a page can tell. iOS reports presses of its
 * Shift, and of the key that changes between digits and signs, as presses of Shift: people do that several
 * times in a row. No event says which keyboard it came from, so this takes every text field on a device that
 * is used with the finger, even with a keyboard attached.
 */
export const isTouchTyping = (event: KeyboardEvent): boolean => {
  const [field] = event.composedPath();
  const isText =
    field instanceof HTMLElement &&
    (field.isContentEditable ||
      field.matches('textarea') ||
      (field.matches('input') && !field.matches(withoutText)));
  return isText && (matchMedia('(pointer: coarse)').matches || takesRoom(window));
};

/**
 * Shows all of what Tab has led to. Engines show part of it, such as the first line of a text box, or leave it
 * below what stays in sight. In the next frame, since Firefox may scroll back to what was typed before until then.
 */
export const showFocused = (root: ShadowRoot): void =>
  root.addEventListener('keyup', (event) => {
    if ((event as KeyboardEvent).key === 'Tab')
      requestAnimationFrame(() => root.activeElement?.scrollIntoView({block: 'nearest'}));
  });

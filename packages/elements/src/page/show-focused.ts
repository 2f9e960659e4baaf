/**
 * Shows all of what Tab has led to. Engines show part of it, such as the first line of a text box, or leave it
 * below what stays in sight.
 */
export const showFocused = (root: ShadowRoot): void =>
  root.addEventListener('keyup', (event) => {
    if ((event as KeyboardEvent).key === 'Tab')
      (event.target as Element).scrollIntoView({block: 'nearest'});
  });

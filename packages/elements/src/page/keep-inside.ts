const told =
  'input beforeinput textInput change keydown keyup keypress compositionstart compositionupdate compositionend paste copy cut dragstart dragend click pointerdown pointerup mousedown mouseup touchstart touchend';

/**
 * Keeps what people type and tick from bubbling out to the page, where tag managers and session replay listen.
 * A script of the host that listens in the capture phase still hears it; only frame mode separates them.
 */
export const keepInside = (root: ShadowRoot): ShadowRoot => {
  for (const type of told.split(' '))
    root.addEventListener(type, (event) => event.stopPropagation());
  return root;
};

import {executeServerCommand} from '@web/test-runner-commands';

import {contrast, type Color} from './colors.fixture.ts';

/** What is drawn in a part of the window. */
export interface Pixels {
  readonly all: readonly Color[];
  /** The color of its upper left corner: what is around the thing in it. */
  readonly around: Color;
}

/** What is drawn of an element and of some pixels around it. Undefined where the engine shows nobody. */
export const pixelsOf = async (element: Element, room = 6): Promise<Pixels | undefined> => {
  element.scrollIntoView({block: 'center'});
  const {left, top, width, height} = element.getBoundingClientRect();
  const {png} = await executeServerCommand<{readonly png: string | null}, object>('screenshot', {
    x: left - room,
    y: top - room,
    width: width + 2 * room,
    height: height + 2 * room,
  });
  if (png === null) return undefined;
  const picture = await createImageBitmap(
    await (await fetch(`data:image/png;base64,${png}`)).blob(),
  );
  const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
  canvas.drawImage(picture, 0, 0);
  const {data} = canvas.getImageData(0, 0, picture.width, picture.height);
  const all = Array.from({length: data.length / 4}, (_, at): Color => {
    const [red = 0, green = 0, blue = 0] = data.subarray(at * 4, at * 4 + 3);
    return [red, green, blue, 1];
  });
  return {all, around: all[0]!};
};

/** How many pixels stand out from what is around by 3:1 or more. */
export const outstanding = ({all, around}: Pixels): number =>
  all.filter((color) => contrast(color, around) >= 3).length;

/** How many pixels changed between two pictures so that 3:1 or more lies between before and after. */
export const changed = (before: Pixels, after: Pixels): number =>
  before.all.filter((color, at) => contrast(color, after.all[at] ?? color) >= 3).length;

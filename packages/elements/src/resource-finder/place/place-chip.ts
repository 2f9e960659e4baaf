import type {FinderView} from '../finder-view.ts';
import {chip as anyChip} from '../chip.ts';
import {placeName} from './place-name.ts';
import {near, removePlace} from './place.messages.ts';

/** The place that was chosen, as a button that takes it back. */
export const chip = ({controller, localizer}: FinderView) => {
  const name = placeName(localizer, controller.wanted.place!);
  return anyChip({
    text: near(localizer, name),
    label: removePlace(localizer, name),
    tool: 'place',
    remove: () => controller.look({place: undefined}),
  });
};

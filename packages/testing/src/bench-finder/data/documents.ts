import {serviceAt} from '@heard/directory';
import type {Directory} from '@heard/schema';

/** A service as search libraries take it: the same texts that ours is given. */
export interface Document {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly kind: string[];
  readonly cost: string[];
  readonly mode: string[];
  readonly language: string[];
}

/** The services of a directory as documents. */
export const documentsOf = (directory: Directory): Document[] =>
  directory.services.map((service, position) => {
    const view = serviceAt(directory, position)!;
    const {organization, locations, areas, languages, tags} = view;
    const text = [
      view.alternateName,
      organization?.name,
      organization?.alternateName,
      ...view.eligibilityDescription,
      ...areas.map(({name}) => name),
      ...languages.map(({name}) => name),
      ...locations.flatMap(({name, addresses}) => [name, ...addresses.map(({city}) => city)]),
      ...view.description,
      ...view.feesDescription,
      ...view.applicationProcess,
      ...(organization?.description ?? []),
    ];
    return {
      id: service.id,
      name: service.name,
      text: text.filter(Boolean).join('\n'),
      kind: [...(tags.kind ?? [])],
      cost: [...(tags.cost ?? [])],
      mode: [...(tags.mode ?? [])],
      language: languages.flatMap(({code, name}) => code ?? name ?? []),
    };
  });

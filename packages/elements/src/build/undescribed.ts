import type {Package} from 'custom-elements-manifest/schema.d.ts';

import {elementsOf, eventClassOf} from './element-manifest.ts';

interface Described {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
}

/**
 * What a manifest does not describe: each a line that says where, such as `<heard-report-form> attribute "mode"`. An
 * event is described where the element lists it and again at its class.
 */
export const undescribed = (manifest: Package): readonly string[] =>
  elementsOf(manifest).flatMap((element) => {
    const kinds: readonly (readonly [string, readonly Described[] | undefined])[] = [
      ['member', element.members],
      ['attribute', element.attributes],
      ['event', element.events],
      ['slot', element.slots],
      ['part', element.cssParts],
      ['custom property', element.cssProperties],
    ];
    const lines = kinds.flatMap(([kind, all = []]) =>
      all
        .filter(({description}) => !description?.trim())
        .map(({name}) => `<${element.tagName}> ${kind} "${name ?? ''}"`),
    );
    const events = (element.events ?? []).flatMap(({name, type}) => {
      const found = eventClassOf(manifest, type.text);
      if (!found) return [`<${element.tagName}> event "${name}": its class ${type.text}`];
      return found.description?.trim() ? [] : [`class ${found.name}`];
    });
    return [...(element.description?.trim() ? [] : [`<${element.tagName}>`]), ...lines, ...events];
  });

'use client';
import {createComponent, type EventName} from '@lit/react';
import * as React from 'react';

import {defineOnce} from './define.ts';

/** Props of events, and the names of the events. */
export type Events = Readonly<Record<string, EventName<Event>>>;

/** What a component takes: the properties of its element, its events, and what every HTML element takes. */
export type ElementProps<E extends HTMLElement, P extends keyof E, V extends Events> = Omit<
  React.HTMLAttributes<E>,
  P | keyof V
> &
  React.RefAttributes<E> & {readonly [K in P]?: E[K] | undefined} & {
    readonly [K in keyof V]?: ((event: V[K]['__eventType']) => void) | undefined;
  };

/** A React component for one of our elements; its `ref` is the element. */
export type ElementComponent<
  E extends HTMLElement,
  P extends keyof E,
  V extends Events,
> = React.FunctionComponent<ElementProps<E, P, V>>;

interface Wrapped<E extends HTMLElement, V extends Events> {
  readonly tagName: string;
  /** The name of the component, for the tools of React. */
  readonly displayName: string;
  readonly elementClass: (new () => E) & {readonly observedAttributes: readonly string[]};
  /** The attribute of each property that has one. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly events: V;
}

type LooseProps = Readonly<Record<string, unknown>>;

const onServer = typeof document === 'undefined';

/** The props as a server writes them: what only a page can have, an object or a function, is left out. */
const asAttributes = (
  props: LooseProps,
  attributes: Readonly<Record<string, string>>,
  events: Events,
) =>
  Object.fromEntries(
    Object.entries(props)
      .filter(
        ([name, value]) => !(name in events) && !(name in attributes && typeof value === 'object'),
      )
      .map(([name, value]) => [name === 'className' ? 'class' : (attributes[name] ?? name), value]),
  );

/**
 * Makes a component of an element. The tag is registered when a component of it is first on a page, after its
 * properties are set: until then markup of a server stands as it came, and an import does nothing.
 */
export const wrapElement = <E extends HTMLElement, P extends keyof E, V extends Events>({
  tagName,
  displayName,
  elementClass,
  attributes,
  events,
}: Wrapped<E, V>): ElementComponent<E, P, V> => {
  // Lit makes the accessors of its properties when somebody asks for this, and @lit/react looks for them.
  void elementClass.observedAttributes;
  const Inner = createComponent({
    react: React,
    tagName,
    elementClass,
    events,
    displayName,
  }) as unknown as React.FunctionComponent<object>;
  const Outer = React.forwardRef<E, LooseProps>((props, ref) => {
    const {config} = props;
    // A component that writes its configuration in place makes a new object each time it renders. The element would
    // load it anew, while somebody types.
    const kept = React.useMemo(
      () => config,
      [typeof config === 'object' ? JSON.stringify(config) : config],
    );
    if (onServer) return React.createElement(tagName, asAttributes(props, attributes, events));
    React.useLayoutEffect(() => defineOnce(tagName, elementClass), []);
    const given: object = {...props, ...('config' in props && {config: kept}), ref};
    return React.createElement(Inner, given);
  });
  Outer.displayName = displayName;
  return Outer as unknown as ElementComponent<E, P, V>;
};

// A page of React with our components, bundled with one version of React by the runner of the tests.
import * as React from 'react';
import * as ReactDomClient from 'react-dom/client';
import {renderToString} from 'react-dom/server';

import {HeardReportForm, type HeardReportFormProps} from './index.ts';

const {createElement, StrictMode} = React;

export const reactVersion = React.version;

const fallback = createElement('a', {href: 'tel:+15550100'}, 'Report by phone');

/** What the tests put on a page, on a server and in a browser. */
export const Page = (props: HeardReportFormProps) =>
  createElement('main', {className: 'page'}, createElement(HeardReportForm, props, fallback));

/** The page as a server writes it. */
export const markup = (props: HeardReportFormProps) => renderToString(createElement(Page, props));

/** Draws the form in `container`; calling what it returns draws it again with other props. */
export const draw = (container: Element, {strict = false} = {}) => {
  const root = ReactDomClient.createRoot(container);
  const show = (props: HeardReportFormProps) => {
    const form = createElement(HeardReportForm, props, fallback);
    root.render(strict ? createElement(StrictMode, null, form) : form);
  };
  return {show, unmount: () => root.unmount()};
};

/** Takes over markup of a server. Resolves when React has, with what it complained of. */
export const hydrate = (container: Element, props: HeardReportFormProps) =>
  new Promise<readonly string[]>((resolve) => {
    const errors: string[] = [];
    const Ready = () => {
      React.useEffect(() => resolve(errors), []);
      return createElement(Page, props);
    };
    ReactDomClient.hydrateRoot(container, createElement(Ready), {
      onRecoverableError: (error) => void errors.push(String(error)),
    });
  });

import {addStyles} from '../page/add-styles.ts';
import type {GuardedForm} from './guarded-form.ts';
import {KeepInReach} from './keep-in-reach.ts';
import {floatingStyles} from './keep-in-reach.styles.ts';

/** Has the link "Leave this page" of a form kept in reach from now on. */
export const keepInReach = ({host}: GuardedForm): void => {
  addStyles(host.shadowRoot!, floatingStyles);
  host.addController(new KeepInReach(host));
};

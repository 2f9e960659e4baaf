import {asksForPort} from './messages.ts';

/** Runs in the frame of a test in which there is no form: says all but the one thing that a form says first. */
for (const said of [
  '',
  null,
  `${asksForPort}!`,
  {type: 'ready'},
  {type: asksForPort},
  [asksForPort],
])
  parent.postMessage(said, '*');

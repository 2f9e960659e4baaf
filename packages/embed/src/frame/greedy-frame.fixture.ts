import {tell} from './form-in-frame.fixture.ts';
import {asksForPort, bringsPort} from './messages.ts';

/** Runs in the frame of a test: asks again once its form has got the port, and tells how many ports have come. */
let ports = 0;
addEventListener('message', ({data}) => {
  if (data !== bringsPort || ++ports > 1) return;
  for (let round = 0; round < 5; round++) parent.postMessage(asksForPort, '*');
  // Longer than the way there and back.
  void tell('asked')
    .then(() => tell('asked for long'))
    .then(() => tell(`ports: ${ports}`));
});

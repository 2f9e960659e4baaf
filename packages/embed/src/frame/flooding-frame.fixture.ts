import {tell} from './form-in-frame.fixture.ts';

/** Runs in the frame of a test: sends the page around it more than any form would, in every wrong shape. */
const say = MessagePort.prototype.postMessage;

MessagePort.prototype.postMessage = function (this: MessagePort, message: unknown) {
  say.call(this, message);
  if ((message as {type?: string}).type !== 'ready') return;
  MessagePort.prototype.postMessage = say;
  for (let round = 1; round <= 2_000; round++) {
    // Heights that differ, and now and then one that no page has.
    this.postMessage({type: 'height', pixels: round % 100 ? round : round * 1_000});
    this.postMessage({type: 'ready', exitUrl: 'javascript:alert(1)'});
    this.postMessage(JSON.parse('{"type": "shift", "count": 1, "__proto__": {"x": 1}}'));
    parent.postMessage('heard-frame-asks-for-port', '*');
  }
  parent.postMessage('flooded', '*');
  void tell('flooded');
} as MessagePort['postMessage'];

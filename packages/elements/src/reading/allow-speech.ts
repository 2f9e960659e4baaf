/**
 * Safari on a phone lets a page speak only once it has spoken in a press, and the code that reads has still to
 * load. Says nothing, with a voice of the device.
 */
export const allowSpeech = (): void => {
  const {speechSynthesis: speech} = globalThis as {speechSynthesis?: SpeechSynthesis};
  const voice = speech?.getVoices().find(({localService}) => localService);
  if (!speech || !voice) return;
  const silence = new SpeechSynthesisUtterance('');
  silence.voice = voice;
  speech.speak(silence);
};

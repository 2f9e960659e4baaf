import type {FileDesk} from '../file-desk.ts';
import {VoiceDesk} from './voice-desk.ts';

/** Opens a recorder and leads the person to it. `opener`: the id of the button to which the focus returns. */
export const openVoice = async (desk: FileDesk, opener: string): Promise<void> => {
  // The person may have pressed twice while this loaded, or have left.
  if (desk.recording || !desk.isInUse) return;
  const recording = new VoiceDesk(desk, opener);
  desk.recording = recording;
  desk.update();
  await recording.focusTitle();
};

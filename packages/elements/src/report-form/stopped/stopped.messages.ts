import type {Localizer} from '../../locale/localizer.ts';

export const stoppedWords = ({msg}: Localizer) => ({
  title: msg('Your report was not sent'),
  text: msg(
    'This website stopped the sending. Nothing was sent. Your answers are still here. You can try again, or reach us another way.',
  ),
});

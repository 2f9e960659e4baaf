import type {GuardedForm} from './guarded-form.ts';

/** Whether there is anything on the page that another person should not see. */
export const holdsAnything = ({state, ready}: GuardedForm): boolean => {
  const {answers} = state;
  return (
    !!ready &&
    (state.status !== 'gate' || (answers !== ready.form.given && Object.keys(answers).length > 0))
  );
};

/** Minutes until a form that nobody touches is covered: 15 unless the configuration says otherwise. */
export const idleMinutes = ({ready}: GuardedForm): number => ready?.config.safety.idleMinutes ?? 15;

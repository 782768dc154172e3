import { todayHere } from '../../lib/app/edges';
import { byUrgency, nextSteps } from '../../lib/domain/next-steps';
import type { Person } from '../../lib/domain/person';
import { UndoNotice } from '../undo-notice';
import { usePolicy } from '../use-settings';
import { useUndoable } from '../use-undoable';
import { StepList } from './step-list';

interface PersonStepsProps {
  person: Person;
  /** Only what falls due within so many days. */
  within?: number;
}

/** What is owed to one person or comes next around them; in full also what is far off. */
export function PersonSteps({ person, within = Number.POSITIVE_INFINITY }: PersonStepsProps) {
  const policy = usePolicy();
  const undoable = useUndoable();
  if (!policy) return null;
  const today = todayHere();
  const steps = nextSteps(person, today, policy)
    .filter(({ due }) => due <= today.day + within)
    .sort(byUrgency);
  return (
    <>
      <UndoNotice undoable={undoable} />
      {steps.length > 0 && <StepList {...{ person, steps, today, policy, undoable }} />}
    </>
  );
}

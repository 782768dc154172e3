/**
 * Something the machine lacks, put as a sentence that says what to do about it.
 * Scripts print `message` alone for this one; any other error is a bug and keeps its stack.
 */
export class MachineError extends Error {
  name = 'MachineError';
}

import { MachineError } from './machine-error.mjs';

/** Runs what a script does. Where the machine lacks something, the script ends with that sentence alone, without a stack. */
export async function main(work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof MachineError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** The lines in which npm says what went wrong: its errors, without the stack or the manual page that follows some of them. */
export function npmReason(output) {
  const errors = output
    .split('\n')
    .filter((line) => /^npm error \S/.test(line))
    .map((line) => line.slice('npm error '.length).trim());
  const end = errors.findIndex((line) => /^(Usage:|A complete log of this run)/.test(line));
  const reason = errors.slice(0, end < 0 ? undefined : end).slice(0, 8);
  return reason.length > 0 ? reason.join('; ') : (output.trim().split('\n').at(-1) ?? '');
}

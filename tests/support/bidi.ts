/** A small client of WebDriver BiDi, the protocol that Firefox speaks: commands, answers, and code run in a page. */

/** What an answer holds is the caller's to know: the protocol's own names are used throughout. */
export interface Bidi {
  send: <T = unknown>(method: string, params?: object) => Promise<T>;
  close: () => void;
}

interface Answer {
  id?: number;
  type: 'success' | 'error' | 'event';
  result?: unknown;
  error?: string;
  message?: string;
}

interface EvaluateResult {
  type: 'success' | 'exception';
  result?: { type: string; value?: unknown };
  exceptionDetails?: { text: string };
}

/** Code for a page: a function that is sent as text, with its arguments as JSON, or a program whose last value is text. */
export type Code<Args extends unknown[], Value> = string | ((...args: Args) => Value);

/** Opens a session at the address that Firefox prints when it starts. */
export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error(`Firefox does not answer at ${address}.`));
  });

  const waiting = new Map<
    number,
    { method: string; resolve: (value: unknown) => void; reject: (error: Error) => void }
  >();
  let last = 0;

  socket.onmessage = ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    const command = waiting.get(answer.id ?? 0);
    if (!command) return;
    waiting.delete(answer.id ?? 0);
    if (answer.type === 'error') command.reject(new Error(`${command.method}: ${answer.error}: ${answer.message}`));
    else command.resolve(answer.result);
  };
  // A browser that is killed leaves commands without an answer.
  socket.onclose = () => {
    for (const { method, reject } of waiting.values()) reject(new Error(`${method}: Firefox has gone.`));
    waiting.clear();
  };

  const send = <T>(method: string, params: object = {}) =>
    new Promise<T>((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { method, resolve: (value) => resolve(value as T), reject });
      socket.send(JSON.stringify({ id, method, params }));
    });

  await send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  return { send, close: () => socket.close() };
}

/** Runs code in a browsing context, waits for its promise, and returns its value. */
export async function evaluateIn<Args extends unknown[], Value>(
  bidi: Bidi,
  context: string,
  code: Code<Args, Value>,
  ...args: Args
): Promise<Awaited<Value>> {
  const isFunction = typeof code === 'function';
  const { exceptionDetails, result } = await bidi.send<EvaluateResult>('script.evaluate', {
    // JSON there and back, instead of the protocol's own description of values.
    expression: isFunction
      ? `(async () => JSON.stringify({ value: await (${code})(...${JSON.stringify(args)}) }))()`
      : code,
    target: { context },
    awaitPromise: true,
    userActivation: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  const value = result?.value;
  return (isFunction ? JSON.parse(String(value)).value : value) as Awaited<Value>;
}

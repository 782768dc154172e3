/** A room without a way out: whoever asks for anything in there is refused, and each refusal is written down. */
export interface SealedRoom {
  document: Document;
  /** What `act` asked for, and nothing that was asked for before. */
  refusedDuring(act: () => void): Promise<string[]>;
  remove(): void;
}

/**
 * A frame whose policy refuses all but the modules of our own server, with what `module` exports as globals of its own:
 * what runs in there asks from there, by an element or by `fetch`.
 */
export const sealedRoom = async (module: URL): Promise<SealedRoom> => {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1200px; height: 900px; border: 0';
  frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-ours' ${location.origin}; style-src 'unsafe-inline'"><title>Jane Doe</title><script type="module" nonce="ours">Object.assign(window, await import('${module.href}')); parent.dispatchEvent(new Event('sealed'));</script><body></body>`;
  const sealed = new Promise((resolve) => window.addEventListener('sealed', resolve, { once: true }));
  document.body.append(frame);
  await sealed;
  const page = frame.contentDocument as Document;
  const refused: string[] = [];
  page.addEventListener('securitypolicyviolation', ({ blockedURI }) => refused.push(blockedURI));
  let marks = 0;
  // Refusals come late, but in order: once that of a picture of our own is there, so are all before it.
  const allSoFar = async (): Promise<string[]> => {
    marks += 1;
    const mark = `https://mark.example/${marks}`;
    const seen = new Promise<void>((resolve) => {
      const listen = ({ blockedURI }: SecurityPolicyViolationEvent) => {
        if (blockedURI !== mark) return;
        page.removeEventListener('securitypolicyviolation', listen);
        resolve();
      };
      page.addEventListener('securitypolicyviolation', listen);
    });
    Object.assign(page.createElement('img'), { src: mark });
    await seen;
    return refused.splice(0).filter((one) => one !== mark);
  };
  return {
    document: page,
    async refusedDuring(act) {
      await allSoFar();
      act();
      return allSoFar();
    },
    remove: () => frame.remove(),
  };
};

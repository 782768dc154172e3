import '../../components/base.css';
import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { PopupApp } from '../../components/popup/popup-app';
import { Root } from '../../components/root';
import type { PageAnswer } from '../../lib/app/ask-page';
import type { Result } from '../../lib/domain/result';
import type { PageFault } from '../../lib/platform/page-script';

/** Takes over from the shell in one step, with what was typed there, the caret and the focus. */
export function mountPopup(answer: Promise<Result<PageAnswer, PageFault>>, entered: () => boolean): void {
  const root = document.getElementById('root');
  const input = document.querySelector<HTMLInputElement>('#shell-remark');
  if (!root) throw new Error('popup without a root');
  const handover = {
    text: input?.value ?? '',
    caret: input?.selectionStart ?? 0,
    entered: entered(),
  };
  flushSync(() =>
    createRoot(root).render(
      <StrictMode>
        <Root>
          <PopupApp answer={answer} handover={handover} />
        </Root>
      </StrictMode>,
    ),
  );
}

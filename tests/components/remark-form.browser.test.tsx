import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type Handover, RemarkForm } from '../../components/popup/remark-form';
import { show } from './scene';

const handover = (more: Partial<Handover> = {}): Handover => ({ text: '', caret: 0, entered: false, ...more });
const remark = page.getByRole('textbox', { name: /^Why this person/ });
const caret = (): number | null => (remark.element() as HTMLInputElement).selectionStart;

describe('words typed before the interface was there', () => {
  it('are in the field, with the caret and the focus where they were', async () => {
    await show(<RemarkForm handover={handover({ text: 'met at the days', caret: 7 })} state="ready" />);
    await expect.element(remark).toHaveValue('met at the days');
    await expect.element(remark).toHaveFocus();
    expect(caret()).toBe(7);
    await userEvent.keyboard('here ');
    await expect.element(remark).toHaveValue('met at here the days');
  });

  it('outlive the screen they were typed on', async () => {
    const shared = handover();
    const waiting = await show(<RemarkForm handover={shared} state="waiting" />);
    await userEvent.keyboard('maps{ArrowLeft}{ArrowLeft}');
    await waiting.unmount();
    await show(<RemarkForm handover={shared} state="ready" />);
    await expect.element(remark).toHaveValue('maps');
    await expect.element(remark).toHaveFocus();
    expect(caret()).toBe(2);
  });
});

describe('Enter', () => {
  it('keeps, with the words', async () => {
    const kept: string[] = [];
    await show(<RemarkForm handover={handover()} state="ready" onKeep={(words) => kept.push(words)} />);
    await userEvent.keyboard('maps{Enter}');
    expect(kept).toEqual(['maps']);
  });

  it('is remembered while nobody knows yet who this is', async () => {
    const shared = handover();
    await show(<RemarkForm handover={shared} state="waiting" />);
    await userEvent.keyboard('maps{Enter}');
    expect(shared).toMatchObject({ text: 'maps', entered: true });
  });

  it('pressed twice keeps once', async () => {
    const kept: string[] = [];
    const shared = handover();
    await show(<RemarkForm handover={shared} state="keeping" onKeep={(words) => kept.push(words)} />);
    await userEvent.keyboard('{Enter}');
    expect([kept, shared.entered]).toEqual([[], false]);
  });
});

describe('somebody known', () => {
  it('leaves the keys to what can be done with them; Enter still keeps', async () => {
    const kept: string[] = [];
    await show(<RemarkForm handover={handover()} known state="ready" onKeep={(words) => kept.push(words)} />);
    await expect.element(page.getByRole('button', { name: 'Keep what is new' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(kept).toEqual(['']);
  });

  it('does not take the field from words that are on their way', async () => {
    await show(<RemarkForm handover={handover({ text: 'me', caret: 2 })} known state="ready" />);
    await expect.element(remark).toHaveFocus();
  });
});

it('whoever has the focus elsewhere keeps it', async () => {
  await show(
    <>
      {/* biome-ignore lint/a11y/noAutofocus: the test is about the focus */}
      <button type="button" autoFocus>
        Write a note
      </button>
      <RemarkForm handover={handover()} known state="ready" />
    </>,
  );
  await expect.element(page.getByRole('button', { name: 'Write a note' })).toHaveFocus();
});

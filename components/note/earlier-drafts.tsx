import { minuteOf } from '../parts/dates';
import { i18n } from '../strings';

interface EarlierDraftsProps {
  drafts: readonly { at: number; text: string }[];
  /** What stands there now: to go back to it would change nothing. */
  now: string;
  onPick: (text: string) => void;
}

/** What the text was when it was taken up again; picking one brings it back. */
export function EarlierDrafts({ drafts, now, onPick }: EarlierDraftsProps) {
  const others = drafts.filter((one) => one.text !== now).reverse();
  if (others.length === 0) return null;
  return (
    <select
      aria-label={i18n.t('note.earlier')}
      value=""
      onChange={({ target }) => {
        const picked = others[Number(target.value)];
        if (picked) onPick(picked.text);
      }}
    >
      <option value="">{i18n.t('note.earlier')}</option>
      {others.map((one, index) => (
        <option key={one.at} value={index}>
          {minuteOf(one.at)}
        </option>
      ))}
    </select>
  );
}

import { useEffect, useState } from 'react';
import css from './avatar.module.css';

interface AvatarProps {
  name: string | null;
  /** A small picture, where one is kept. */
  picture?: Blob | null | undefined;
  size?: 'small' | 'large';
}

/** A round picture, or initials on a calm colour that is always the same for one name. The name stands beside it. */
export function Avatar({ name, picture, size = 'small' }: AvatarProps) {
  const address = useBlobAddress(picture ?? null);
  return (
    <span className={`${css.avatar} ${css[size]} ${css[toneOf(name ?? '')]}`} aria-hidden="true">
      {address ? <img src={address} alt="" /> : initials(name ?? '')}
    </span>
  );
}

/** An address of a picture in memory, given back when it is no longer shown. */
function useBlobAddress(blob: Blob | null): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (!blob) return;
    const made = URL.createObjectURL(blob);
    setAddress(made);
    return () => {
      URL.revokeObjectURL(made);
      setAddress(null);
    };
  }, [blob]);
  return address;
}

const TONES = ['accent', 'warm', 'good', 'plain', 'anchor'] as const;

const toneOf = (name: string): (typeof TONES)[number] => {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return TONES[sum % TONES.length] ?? 'plain';
};

/** The first letters of the first and the last name. */
function initials(name: string): string {
  const words = name
    .replace(/^(?:(?:prof|dr|mr|mrs|ms|dipl|ing)\.?[\s-])+/i, '')
    .split(/\s+/)
    .filter((word) => /^\p{L}/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => [...(word ?? '')][0] ?? '');
  return letters.join('').toLocaleUpperCase();
}

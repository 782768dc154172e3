import { useEffect, useState } from 'react';
import { now } from '../../lib/app/edges';
import { teachingValue } from '../../lib/app/teach-store';
import { windowBeside } from '../../lib/platform/beside';
import { useLocalValue } from '../use-settings';

const FORGOTTEN_MS = 10 * 60_000;

/** Whether the user asked to teach from the popup of the window beside which this panel stands, lately. */
export function useTeaching(): boolean {
  const asked = useLocalValue(teachingValue);
  const [beside, setBeside] = useState<number | null>(null);
  useEffect(() => void windowBeside().then(setBeside), []);
  return !!asked && asked.window === beside && now() - asked.at < FORGOTTEN_MS;
}

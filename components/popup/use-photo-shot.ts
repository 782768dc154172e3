import { useEffect, useRef, useState } from 'react';
import type { Kept } from '../../lib/app/keep-person';
import { cropPhoto, keepPhoto } from '../../lib/app/photo';
import type { PageReading, PersonReading } from '../../lib/domain/fields';
import type { Settings } from '../../lib/domain/settings';
import { useStore } from '../use-store';

interface PhotoShot {
  /** The picture, once it is cut; null where there is none, or none is wanted. */
  picture: Blob | null;
  keep: (kept: Kept) => void;
}

/** Cuts a picture of the page's person as soon as they are read, where the user wants pictures; it is kept with them. */
export function usePhotoShot({ photos }: Settings, reading: PageReading, read: PersonReading): PhotoShot {
  const store = useStore();
  const shot = useRef<Promise<Blob | null>>(null);
  const [picture, setPicture] = useState<Blob | null>(null);
  useEffect(() => {
    if (!photos) return;
    const taken = cropPhoto(reading, read);
    shot.current = taken;
    void taken.then(setPicture);
  }, [photos, reading, read]);
  return {
    picture,
    // Enter may be quicker than the camera.
    keep: (kept) => void shot.current?.then((blob) => blob && keepPhoto(store, kept, blob)),
  };
}

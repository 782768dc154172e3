import type { Rectangle } from './photo-shot';

/** Cuts the square in the middle of a rectangle out of a picture, at most `side` wide, and as light as asked. */
export async function cropSquare(shot: Blob, at: Rectangle, side: number, mostBytes: number): Promise<Blob | null> {
  const whole = await createImageBitmap(shot);
  const width = at.width * whole.width;
  const height = at.height * whole.height;
  const edge = Math.floor(Math.min(width, height));
  const x = Math.round(at.x * whole.width + (width - edge) / 2);
  const y = Math.round(at.y * whole.height + (height - edge) / 2);
  if (edge < 1) return null;
  for (let size = Math.min(side, edge); size >= 24; size = Math.floor(size * 0.75)) {
    const canvas = new OffscreenCanvas(size, size);
    const context = canvas.getContext('2d');
    if (!context) return null;
    context.imageSmoothingQuality = 'high';
    context.drawImage(whole, x, y, edge, edge, 0, 0, size, size);
    // A browser that can't write this format writes PNG.
    const picture = await canvas.convertToBlob({ type: 'image/webp', quality: 0.85 });
    if (picture.size <= mostBytes) return picture;
  }
  return null;
}

import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { PersonHead } from '../../components/person/person-head';
import { show } from './scene';

const LONG = 'Dr. Maximiliana-Friederike Wolkenstein-Trostburg von Hohenlohe 🌊 née Papadimitriou';
const NOBODY = { name: null, headline: null, org: null, location: null, standing: null };

describe('who this is', () => {
  it('is a heading with where they stand, what they do and where they are', async () => {
    await show(
      <PersonHead name="Ada Ray" headline="Keeps bees" org="Hive" location="Leeds" standing="in-conversation" />,
    );
    await expect.element(page.getByRole('heading', { level: 1, name: 'Ada Ray' })).toBeVisible();
    await expect.element(page.getByText('In conversation')).toBeVisible();
    await expect.element(page.getByText('Keeps bees')).toBeVisible();
    await expect.element(page.getByRole('banner')).toMatchTextContent('Hive · Leeds');
  });

  it('is new where nobody has kept them, and named as unnamed where the page tells no name', async () => {
    await show(<PersonHead {...NOBODY} />);
    await expect.element(page.getByRole('heading', { name: 'Name not on the page' })).toBeVisible();
    await expect.element(page.getByText('New', { exact: true })).toBeVisible();
  });

  it('does not say twice what the headline says already', async () => {
    await show(<PersonHead {...NOBODY} name="Ada Ray" headline="Beekeeper at Hive" org="Hive" location="Leeds" />);
    await expect.element(page.getByText('Leeds')).toHaveTextContent('Leeds');
    await expect.element(page.getByText('Hive', { exact: true })).not.toBeInTheDocument();
  });

  it('keeps words of another direction in their own place, part by part', async () => {
    await show(<PersonHead {...NOBODY} name="נועה לוי" org="مؤسسة الأنهار" location="Leeds" />);
    const org = page.getByText('مؤسسة الأنهار').element();
    const place = page.getByText('Leeds').element();
    expect([org.tagName, place.tagName, page.getByText('נועה לוי').element().tagName]).toEqual(['BDI', 'BDI', 'BDI']);
    // The organisation is told first, so it stands to the left of the place: the line itself runs from left to right.
    expect(org.getBoundingClientRect().right).toBeLessThanOrEqual(place.getBoundingClientRect().left);
  });

  it.each([320, 400])('never runs out of a page %i pixels wide', async (width) => {
    await page.viewport(width, 600);
    await show(<PersonHead name={LONG} headline={'x'.repeat(400)} org={LONG} location={LONG} standing="person" />);
    await expect.element(page.getByRole('heading')).toBeVisible();
    expect(document.documentElement.scrollWidth).toBe(width);
  });

  it('is one line of name and standing where the room is for a note', async () => {
    await show(<PersonHead name={LONG} headline="Keeps bees" org="Hive" location="Leeds" standing="person" compact />);
    await expect.element(page.getByText('Person', { exact: true })).toBeVisible();
    await expect.element(page.getByText('Keeps bees')).not.toBeInTheDocument();
    expect(page.getByRole('heading').element().getBoundingClientRect().height).toBeLessThan(30);
  });
});

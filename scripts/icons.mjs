// Draws public/icon/*.png from public/icon.svg: `node scripts/icons.mjs`, after the drawing was changed.
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { findChromium } from './machine/find-browser.mjs';

const drawing = await readFile('public/icon.svg', 'utf8');
const browser = await puppeteer.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of [16, 32, 48, 96, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${drawing}`);
  await writeFile(`public/icon/${size}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();

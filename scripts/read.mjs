#!/usr/bin/env node
// Reads a folder of saved pages with the reader as it is built for the browser, in real Chromium, each page under its
// own address, and writes what the corpus's scorer takes:
//
//   npm run read -- --pages DIR --index index.jsonl --out readings.jsonl [--only ID] [--facts]
//
// index.jsonl holds a line a page ({id, url, …}), DIR an <id>.html for each. A page that breaks the browser costs
// itself alone: it is tried once more in a fresh browser and then written as read without a person.
import { createServer } from 'node:https';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { buildReader } from './reader-bundle.mjs';

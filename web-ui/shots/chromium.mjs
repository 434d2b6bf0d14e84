import { execFileSync } from 'node:child_process';
import { chromium } from 'playwright-core';

/** Chromium calls home unless told not to; neither a picture nor a figure must need a network. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function browserPath() {
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8' }).trim();
    } catch {
      // Not under this name: the next one may be there.
    }
  }
  throw new Error('no Chromium was found: ./faultline doctor says how to get one');
}

export const startBrowser = (...more) =>
  chromium.launch({ executablePath: browserPath(), args: [...quiet, ...more] });

/** Leaves the page on the stream. */
export async function signIn(page, { email, password }) {
  await page.goto('/login');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(/\/issues/);
}

// Starts the machine's Chromium; a browser of Playwright's own is never downloaded.
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const places = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

export async function launch() {
  const executablePath = places.find((place) => place && existsSync(place));
  if (!executablePath) throw new Error("no Chromium found: ./faultline doctor says how to install it");
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

export async function signIn(page) {
  await page.goto(`${process.env.FAULTLINE_URL}/login`);
  await page.getByLabel(/e-?mail/i).fill(process.env.FAULTLINE_EMAIL);
  await page.getByLabel(/^password/i).fill(process.env.FAULTLINE_PASSWORD);
  await page.getByRole("button", { name: /sign in|log in/i }).click();
  await page.waitForURL(/\/issues/);
}

import { existsSync } from 'node:fs';

/** Where a Chromium is, on the machines that have one in the usual place. */
const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The Chromium of this machine: what `CHROME_PATH` names, else one in a usual place; undefined where there is none. */
export const chromium: string | undefined = [process.env['CHROME_PATH'], ...USUAL].find(
  (path) => path !== undefined && existsSync(path),
);

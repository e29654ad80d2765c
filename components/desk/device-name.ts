import type { Device } from '#newsroom/device.ts';
import { say } from './words/say.ts';

/** A device in the words of the desk: `Firefox on Windows`. */
export function deviceName({ browser, system }: Device): string {
  if (browser && system) return say('{browser} on {system}', { browser, system });
  if (browser) return browser;
  return system ? say('Unknown browser on {system}', { system }) : say('Unknown browser');
}

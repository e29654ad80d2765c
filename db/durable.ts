import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Waits until what was written to a file stands on the disk. */
export function syncFile(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** The same for the names in a folder: a file that was made or renamed is there after a power cut only then. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return; // folders cannot be opened there; the file system keeps names itself
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** The same for the folder that a file lies in. */
export function syncNameOf(file: string): void {
  syncFolder(dirname(file));
}

/**
 * Puts other words into a file, for the owner's eyes only: it holds all the old ones or all the new ones, whatever
 * interrupts it. That the new ones are there after a power cut is `syncNameOf`'s to see to.
 */
export function replaceFile(file: string, words: string): void {
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, words, { flush: true, mode: 0o600 });
    renameSync(draft, file);
  } catch (trouble) {
    rmSync(draft, { force: true }); // a full disk needs no half files
    throw trouble;
  }
}

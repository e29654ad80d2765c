import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** CPU seconds that a process has used so far, all threads, from the kernel's scheduler counters. Linux only; NaN elsewhere. */
export function cpuSeconds(pid: number): number {
  const tasks = `/proc/${pid}/task`;
  if (!existsSync(tasks)) return Number.NaN;
  const nanoseconds = readdirSync(tasks).map((task) =>
    Number(readFileSync(`${tasks}/${task}/schedstat`, 'utf8').split(' ')[0]),
  );
  return nanoseconds.reduce((sum, value) => sum + value, 0) / 1e9;
}

/** Memory of a process in MiB: its proportional share of what it maps. NaN where the kernel does not tell. */
export function memoryMib(pid: number): number {
  const rollup = `/proc/${pid}/smaps_rollup`;
  if (!existsSync(rollup)) return Number.NaN;
  return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(rollup, 'utf8'))?.[1] ?? Number.NaN) / 1024;
}

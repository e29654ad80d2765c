import { expect, startNewsroom, test } from './newsroom.ts';
import { until } from './process.ts';

test('readers are served while pages and newsroom are killed, and a restart is level', async () => {
  test.setTimeout(240_000);
  const newsroom = await startNewsroom();
  try {
    const address = `${newsroom.url}/en/news`;
    const before = await (await fetch(address)).text();
    const seen = { ok: 0, failed: 0 };
    const reading = new AbortController();
    const readers = Array.from({ length: 8 }, async () => {
      while (!reading.signal.aborted) {
        const answer = await fetch(address).catch(() => null);
        if (answer?.status === 200 && (await answer.text()) === before) seen.ok += 1;
        else seen.failed += 1;
      }
    });
    for (const role of ['pages', 'newsroom', 'pages', 'newsroom'] as const) {
      const old = newsroom.pid(role);
      newsroom.kill(role);
      await until(
        () => pidOr(newsroom, role) !== old && pidOr(newsroom, role) > 0,
        `${role} starts again`,
        60,
      );
    }
    await until(
      async () => (await fetch(`${newsroom.url}/sign-in`)).status === 200,
      'the desk answers again',
      60,
    );
    reading.abort();
    await Promise.all(readers);
    expect(seen.failed).toBe(0);
    expect(seen.ok).toBeGreaterThan(100);

    await newsroom.restart();
    expect(await (await fetch(address)).text()).toBe(before);
    expect(await newsroom.command(['doctor'])).toContain('All is well');
  } finally {
    await newsroom.stop();
  }
});

function pidOr(newsroom: Awaited<ReturnType<typeof startNewsroom>>, role: 'pages' | 'newsroom'): number {
  try {
    return newsroom.pid(role);
  } catch {
    return 0;
  }
}

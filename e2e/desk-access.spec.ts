import { accessFaults, scrollsSideways } from './access.ts';
import { everyScreen, NOTHING } from './desk-screens.ts';
import { expect, test } from './newsroom.ts';

// In the dark: `desk-languages.spec.ts`, which walks through the same screens.
test('every screen of the desk is accessible at 320 px', async ({ as }) => {
  test.setTimeout(300_000);
  const page = await as('chief');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 320, height: 800 });
  for (const path of await everyScreen(page)) {
    const answer = await page.goto(path);
    expect.soft([path, answer?.status()]).toEqual([path, path === NOTHING ? 404 : 200]);
    expect.soft(await page.locator('h1').count(), path).toBe(1);
    expect.soft(await accessFaults(page), path).toEqual([]);
    expect.soft(await scrollsSideways(page), `${path} scrolls sideways at 320 px`).toBe(false);
  }
});

import type { Page } from '@playwright/test';
import type { Ranking } from '../../src/matching/ranking.ts';
import { expect } from './fixtures.ts';

declare global {
  interface Window {
    rankingsHeard?: string[];
  }
}

/** From now on keeps every order that the register's worker sends to the page, digit for digit. Before the page is opened. */
export async function hearRankings(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: string[] = [];
    window.rankingsHeard = heard;
    window.Worker = class extends Worker {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        this.addEventListener('message', ({ data }: MessageEvent<{ readonly answer?: unknown }>) => {
          const { answer } = data;
          if (typeof answer === 'object' && answer !== null && 'ranked' in answer)
            heard.push(JSON.stringify(answer));
        });
      }
    };
  });
}

/** The last order that the page was sent, as JSON. */
export async function lastRankingText(page: Page): Promise<string> {
  const text = await page.evaluate(() => window.rankingsHeard?.at(-1));
  if (text === undefined) throw new Error('the page has been sent no order');
  return text;
}

/** The last order that the page was sent. */
export async function lastRanking(page: Page): Promise<Ranking> {
  const ranking: Ranking = JSON.parse(await lastRankingText(page));
  expect(ranking.ranked.length).toBeGreaterThan(0);
  return ranking;
}

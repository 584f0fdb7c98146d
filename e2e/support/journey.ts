import { expect, test as base, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { DEMO_PASSWORD, Product } from './product.ts';

/** People of the demo network, by what they are in these journeys. */
export const people = {
  bram: 'bram.sanders@veldhoven.example',
  mark: 'mark.vangestel@tilburg.example',
  marloes: 'marloes.hendrikx@veldhoven.example',
  coordinator: 'paul.brouwer@ccv.example',
  privacyOfficer: 'lotte.debruin@den-bosch.example',
  strategicChair: 'ruben.talsma@lelystad.example',
  /** Has no seat: reads nothing but what somebody asks them into. */
  keyHolder: 'sjoerd.bontekoe@tilburg.example',
  /** Give a case its second look, and hold a key in the first and in the second group. */
  moderator: 'irene.wolthuis@ccv.example',
  keyOfFirst: 'hanneke.rozema@ccv.example',
  keyOfSecond: 'mirjam.steenhuis@vng.example',
  /** Takes part in one journey only, so that her sessions are those of that journey. */
  alone: 'floor.hartkamp@jenv.example',
  admin: 'wouter.elsinga@ccv.example',
} as const;
export type Who = keyof typeof people;

type ContextOptions = Parameters<Browser['newContext']>[0];

interface Journey {
  /** Somebody signed in, in a browser of their own. */
  as: (who: Who, options?: ContextOptions) => Promise<Page>;
  product: Product;
}

/** Journeys share one running product and make what they need themselves. */
export const test = base.extend<Pick<Journey, 'as'>, Pick<Journey, 'product'>>({
  product: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright asks for this form
    async ({}, provide) => {
      const product = await Product.start();
      await provide(product);
      await product.stop();
    },
    { scope: 'worker' },
  ],
  as: async ({ browser, product }, provide) => {
    const contexts: BrowserContext[] = [];
    const faults: string[] = [];
    await provide(async (who, options) => {
      const context = await browser.newContext({ baseURL: product.url, ...options });
      contexts.push(context);
      context.on('weberror', (fault) => faults.push(fault.error().message));
      context.on('console', (said) => {
        if (said.text().includes('Content Security Policy')) faults.push(said.text());
      });
      await signIn(context, who);
      return await context.newPage();
    });
    for (const context of contexts) await context.close();
    // Whatever a journey is about: no page may throw, or want what its content security policy refuses.
    expect(faults).toEqual([]);
  },
});

/** Sign in without the page, which has a journey of its own. */
export async function signIn(context: BrowserContext, who: Who): Promise<void> {
  const answer = await context.request.post('/api/session', { data: { email: people[who], password: DEMO_PASSWORD } });
  if (!answer.ok()) throw new Error(`signing in as ${who} was answered with ${answer.status()}`);
}

export { expect };

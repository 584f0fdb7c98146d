import { expect, type Locator, type Page } from '@playwright/test';

/** The page of a case, as a person works with it. */
export class CasePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  static async open(page: Page, title: string): Promise<CasePage> {
    await page.goto('/casussen');
    await page.getByRole('navigation', { name: 'Casussen' }).getByRole('link', { name: title }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    return new CasePage(page);
  }

  get composer(): Locator {
    return this.page.getByRole('textbox', { name: 'Uw bijdrage aan deze casus' });
  }

  get stream(): Locator {
    return this.page.getByRole('log');
  }

  post(text: string): Locator {
    return this.stream.getByRole('article').filter({ hasText: text });
  }

  async write(text: string): Promise<void> {
    await this.composer.fill(text);
    await this.page.getByRole('button', { name: 'Plaatsen' }).click();
  }

  /** The name under which the member writes here. */
  async name(): Promise<string> {
    const said = await this.page.getByText(/^U schrijft als /).innerText();
    return /^U schrijft als (.+?)\./.exec(said)?.[1] ?? '';
  }
}

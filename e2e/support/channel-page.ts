import { expect, type Locator, type Page } from '@playwright/test';

/** The page of a channel, as a person works with it. */
export class ChannelPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  static async open(page: Page, channelId: string): Promise<ChannelPage> {
    await page.goto(`/kanalen/${channelId}`);
    const channel = new ChannelPage(page);
    await expect(channel.composer.or(page.getByText('als waarnemer'))).toBeVisible();
    await expect(page.getByText('Verbonden', { exact: true })).toBeAttached();
    return channel;
  }

  get composer(): Locator {
    return this.page.getByRole('textbox', { name: /^Uw bericht in/ });
  }

  get stream(): Locator {
    return this.page.getByRole('log');
  }

  message(text: string): Locator {
    return this.stream.getByRole('article').filter({ hasText: text });
  }

  async write(text: string): Promise<void> {
    await this.composer.fill(text);
    await this.composer.press('Enter');
  }

  /** Choose from the menu of a message. */
  async choose(text: string, action: string): Promise<void> {
    const message = this.message(text);
    await message.hover();
    await message.getByRole('button', { name: /^Wat u met dit bericht/ }).click();
    await this.page.getByRole('menuitem', { name: action }).click();
  }

  /** The texts that stand in the stream, from the oldest on screen to the newest; only for what fits on screen. */
  async texts(): Promise<string[]> {
    return await this.stream.locator('.np-message-text').allInnerTexts();
  }
}

/** The link to a channel in the list. */
export const linkTo = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: 'Kanalen' }).getByRole('link', { name: new RegExp(name) });

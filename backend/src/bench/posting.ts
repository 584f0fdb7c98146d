import { randomUUID } from 'node:crypto';
import type { Acknowledgement, AnswerOfLive, liveDoors } from '@netwerkplein/contract';
import { channelNumber, Heard, type Crowd } from './crowd.ts';
import type { LeanClient } from './lean-client.ts';

// Some two hundred characters: an ordinary message.
const TEXT =
  'Vanmiddag spraken wij de leerplichtambtenaar en het wijkteam. Wij delen hier wat werkte: vroeg bellen, samen langsgaan, en de ' +
  'afspraken dezelfde dag op papier. Wie heeft ervaring met een vaste contactpersoon op school?';

type PostAnswer = Acknowledgement<AnswerOfLive<typeof liveDoors.message.post>>;

/** Posts messages and keeps the sum that everybody who was there must have heard. */
export class Posting {
  readonly acknowledged = new Heard();

  /** @returns the number of the message; @throws Error when the server refused it. */
  async post(client: LeanClient, channelId: string): Promise<number> {
    const answer = await client.ask<PostAnswer>('message.post', { channelId, id: randomUUID(), text: TEXT });
    if (!answer.ok) throw new Error(`a message was refused: ${JSON.stringify(answer)}`);
    this.acknowledged.add(channelNumber(channelId), answer.message.seq);
    return answer.message.seq;
  }

  /** Faults in what the crowd heard since it came: each message must have reached each of them once. */
  faultsIn(crowd: Crowd, { inOrder }: { inOrder: boolean }): string[] {
    const { count, sum } = this.acknowledged;
    const wrong = crowd.members.filter(({ heard }) => heard.count !== count || heard.sum !== sum);
    const skipped = inOrder ? crowd.members.filter(({ heard }) => heard.skips > 0) : [];
    return [
      ...wrong
        .slice(0, 1)
        .map(
          ({ heard }) =>
            `${wrong.length} listeners heard other messages than the ${count} posted (one heard ${heard.count})`,
        ),
      ...skipped
        .slice(0, 1)
        .map(({ heard }) => `${skipped.length} listeners heard messages out of order (one ${heard.skips} times)`),
    ];
  }
}

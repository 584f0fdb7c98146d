import { WebSocketGateway } from '@nestjs/websockets';
import { liveDoors, type AnswerOfLive, type InputOfLive } from '@netwerkplein/contract';
import { ServesLive } from '../kernel/serves-live.ts';
import type { SignedIn } from '../kernel/signed-in.ts';
import { ChannelService } from './channel.service.ts';
import { MessageService } from './message.service.ts';

@WebSocketGateway()
export class MessageGateway {
  constructor(
    private readonly messages: MessageService,
    private readonly channels: ChannelService,
  ) {}

  @ServesLive(liveDoors.message.post)
  async post(
    who: SignedIn,
    input: InputOfLive<typeof liveDoors.message.post>,
  ): Promise<AnswerOfLive<typeof liveDoors.message.post>> {
    const { message } = await this.messages.post(who.actor, who.colleague, input);
    return { message };
  }

  @ServesLive(liveDoors.message.list)
  list(
    who: SignedIn,
    input: InputOfLive<typeof liveDoors.message.list>,
  ): Promise<AnswerOfLive<typeof liveDoors.message.list>> {
    return this.messages.page(who.actor, input.channelId, input);
  }

  @ServesLive(liveDoors.message.typing)
  async typing(
    who: SignedIn,
    input: InputOfLive<typeof liveDoors.message.typing>,
  ): Promise<AnswerOfLive<typeof liveDoors.message.typing>> {
    await this.channels.typing(who.actor, input.channelId);
    return {};
  }
}

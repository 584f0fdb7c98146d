import { Controller, Res } from '@nestjs/common';
import { doors, type AnswerOf, type ChannelEntry, type EntryPage, type InputOf } from '@netwerkplein/contract';
import type { Response } from 'express';
import { Input, Serves } from '../kernel/serves.ts';
import { Who, type SignedIn } from '../kernel/signed-in.ts';
import { MessageService } from './message.service.ts';

@Controller()
export class MessageController {
  constructor(private readonly messages: MessageService) {}

  @Serves(doors.message.list)
  list(@Who() who: SignedIn, @Input() { params, query }: InputOf<typeof doors.message.list>): Promise<EntryPage> {
    return this.messages.page(who.actor, params.id, query);
  }

  @Serves(doors.message.post)
  async post(
    @Who() who: SignedIn,
    @Input() { params, body }: InputOf<typeof doors.message.post>,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ChannelEntry> {
    const { message, created } = await this.messages.post(who.actor, who.colleague, { channelId: params.id, ...body });
    response.status(created ? 201 : 200);
    return message;
  }

  @Serves(doors.message.edit)
  edit(@Who() who: SignedIn, @Input() { params, body }: InputOf<typeof doors.message.edit>): Promise<ChannelEntry> {
    return this.messages.edit(who.actor, { channelId: params.id, messageId: params.messageId, ...body });
  }

  @Serves(doors.message.versions)
  versions(
    @Who() who: SignedIn,
    @Input() { params }: InputOf<typeof doors.message.versions>,
  ): Promise<AnswerOf<typeof doors.message.versions>> {
    return this.messages.versions(who.actor, params.id, params.messageId);
  }

  @Serves(doors.message.redact)
  redact(
    @Who() who: SignedIn,
    @Input() { params, body }: InputOf<typeof doors.message.redact>,
  ): Promise<AnswerOf<typeof doors.message.redact>> {
    return this.messages.redact(who.actor, { channelId: params.id, messageId: params.messageId, ...body });
  }
}

import { Controller } from '@nestjs/common';
import { doors, type AnswerOf, type Draft, type InputOf } from '@netwerkplein/contract';
import { Input, Serves } from '../kernel/serves.ts';
import { Who, type SignedIn } from '../kernel/signed-in.ts';
import { ChannelService } from './channel.service.ts';
import { DraftService } from './draft.service.ts';

@Controller()
export class ChannelController {
  constructor(
    private readonly channels: ChannelService,
    private readonly drafts: DraftService,
  ) {}

  @Serves(doors.channel.list)
  list(@Who() who: SignedIn): Promise<AnswerOf<typeof doors.channel.list>> {
    return this.channels.list(who.actor);
  }

  @Serves(doors.channel.members)
  members(
    @Who() who: SignedIn,
    @Input() { params }: InputOf<typeof doors.channel.members>,
  ): Promise<AnswerOf<typeof doors.channel.members>> {
    return this.channels.readersOf(who.actor, params.id);
  }

  @Serves(doors.channel.read)
  read(
    @Who() who: SignedIn,
    @Input() { params, body }: InputOf<typeof doors.channel.read>,
  ): Promise<AnswerOf<typeof doors.channel.read>> {
    return this.channels.markRead(who.actor, params.id, body.seq);
  }

  @Serves(doors.channel.draft)
  draft(@Who() who: SignedIn, @Input() { params }: InputOf<typeof doors.channel.draft>): Promise<Draft> {
    return this.drafts.open(who.actor, params.id);
  }

  @Serves(doors.channel.saveDraft)
  saveDraft(@Who() who: SignedIn, @Input() { params, body }: InputOf<typeof doors.channel.saveDraft>): Promise<Draft> {
    return this.drafts.save(who.actor, params.id, body.text);
  }
}

import { Controller } from '@nestjs/common';
import { doors, type AnswerOf, type HolderKey, type InputOf } from '@netwerkplein/contract';
import { Input, Serves } from '../kernel/serves.ts';
import { Who, type SignedIn } from '../kernel/signed-in.ts';
import { HandOverService } from './hand-over.service.ts';
import { KeyService } from './key.service.ts';

@Controller()
export class KeyController {
  constructor(
    private readonly keys: KeyService,
    private readonly shares: HandOverService,
  ) {}

  @Serves(doors.key.list)
  list(@Who() who: SignedIn): Promise<AnswerOf<typeof doors.key.list>> {
    return this.keys.list(who.actor);
  }

  @Serves(doors.key.own)
  own(@Who() who: SignedIn): Promise<AnswerOf<typeof doors.key.own>> {
    return this.keys.own(who.actor);
  }

  @Serves(doors.key.register)
  register(@Who() who: SignedIn, @Input() { body }: InputOf<typeof doors.key.register>): Promise<HolderKey> {
    return this.keys.register(who.actor, body);
  }

  @Serves(doors.key.confirm)
  confirm(@Who() who: SignedIn, @Input() { params, body }: InputOf<typeof doors.key.confirm>): Promise<HolderKey> {
    return this.keys.confirm(who.actor, params.id, body.fingerprint);
  }

  @Serves(doors.key.retire)
  retire(@Who() who: SignedIn, @Input() { params }: InputOf<typeof doors.key.retire>): Promise<HolderKey> {
    return this.keys.retire(who.actor, params.id);
  }

  @Serves(doors.key.missing)
  missing(
    @Who() who: SignedIn,
    @Input() { params, query }: InputOf<typeof doors.key.missing>,
  ): Promise<AnswerOf<typeof doors.key.missing>> {
    return this.shares.missing(who.actor, params.id, query.limit);
  }

  @Serves(doors.key.handOver)
  handOver(@Who() who: SignedIn, @Input() { params, body }: InputOf<typeof doors.key.handOver>): Promise<void> {
    return this.shares.handOver(who.actor, params.id, body.shares);
  }
}

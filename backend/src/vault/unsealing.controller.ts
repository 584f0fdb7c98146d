import { Controller } from '@nestjs/common';
import { doors, type AnswerOf, type InputOf, type Unsealing } from '@netwerkplein/contract';
import { Input, Serves } from '../kernel/serves.ts';
import { Who, type SignedIn } from '../kernel/signed-in.ts';
import { OpeningService } from './opening.service.ts';
import { UnsealingService } from './unsealing.service.ts';

@Controller()
export class UnsealingController {
  constructor(
    private readonly unsealings: UnsealingService,
    private readonly openings: OpeningService,
  ) {}

  @Serves(doors.unsealing.list)
  list(@Who() who: SignedIn): Promise<AnswerOf<typeof doors.unsealing.list>> {
    return this.unsealings.list(who.actor);
  }

  @Serves(doors.unsealing.counts)
  counts(): Promise<AnswerOf<typeof doors.unsealing.counts>> {
    return this.unsealings.counts();
  }

  @Serves(doors.unsealing.ask)
  ask(@Who() who: SignedIn, @Input() { body }: InputOf<typeof doors.unsealing.ask>): Promise<Unsealing> {
    return this.unsealings.ask(who.actor, body);
  }

  @Serves(doors.unsealing.share)
  share(
    @Who() who: SignedIn,
    @Input() { params }: InputOf<typeof doors.unsealing.share>,
  ): Promise<AnswerOf<typeof doors.unsealing.share>> {
    return this.unsealings.share(who.actor, params.id);
  }

  @Serves(doors.unsealing.decide)
  decide(@Who() who: SignedIn, @Input() { params, body }: InputOf<typeof doors.unsealing.decide>): Promise<Unsealing> {
    return this.unsealings.decide(who.actor, params.id, body);
  }

  @Serves(doors.unsealing.open)
  open(
    @Who() who: SignedIn,
    @Input() { params }: InputOf<typeof doors.unsealing.open>,
  ): Promise<AnswerOf<typeof doors.unsealing.open>> {
    return this.openings.open(who.actor, params.id);
  }

  @Serves(doors.unsealing.close)
  close(@Who() who: SignedIn, @Input() { params }: InputOf<typeof doors.unsealing.close>): Promise<Unsealing> {
    return this.openings.close(who.actor, params.id);
  }
}

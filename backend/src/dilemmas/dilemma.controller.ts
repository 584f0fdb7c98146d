import { Controller, Res } from '@nestjs/common';
import { doors, type AnswerOf, type DilemmaView, type InputOf } from '@netwerkplein/contract';
import type { Response } from 'express';
import { Input, Serves } from '../kernel/serves.ts';
import { Who, type SignedIn } from '../kernel/signed-in.ts';
import { DilemmaService } from './dilemma.service.ts';

@Controller()
export class DilemmaController {
  constructor(private readonly dilemmas: DilemmaService) {}

  @Serves(doors.dilemma.list)
  list(@Who() who: SignedIn): Promise<AnswerOf<typeof doors.dilemma.list>> {
    return this.dilemmas.list(who.actor);
  }

  @Serves(doors.dilemma.bring)
  async bring(
    @Who() who: SignedIn,
    @Input() { body }: InputOf<typeof doors.dilemma.bring>,
    @Res({ passthrough: true }) response: Response,
  ): Promise<DilemmaView> {
    const { view, created } = await this.dilemmas.bring(who.actor, body);
    if (!created) response.status(200);
    return view;
  }

  @Serves(doors.dilemma.view)
  view(@Who() who: SignedIn, @Input() { params }: InputOf<typeof doors.dilemma.view>): Promise<DilemmaView> {
    return this.dilemmas.view(who.actor, params.id);
  }

  @Serves(doors.dilemma.withdraw)
  withdraw(
    @Who() who: SignedIn,
    @Input() { params, body }: InputOf<typeof doors.dilemma.withdraw>,
  ): Promise<DilemmaView> {
    return this.dilemmas.move(who.actor, params.id, 'withdraw', body);
  }

  @Serves(doors.dilemma.toPlatform)
  toPlatform(
    @Who() who: SignedIn,
    @Input() { params, body }: InputOf<typeof doors.dilemma.toPlatform>,
  ): Promise<DilemmaView> {
    return this.dilemmas.move(who.actor, params.id, 'to_platform', body);
  }

  @Serves(doors.dilemma.toStrategic)
  toStrategic(
    @Who() who: SignedIn,
    @Input() { params, body }: InputOf<typeof doors.dilemma.toStrategic>,
  ): Promise<DilemmaView> {
    return this.dilemmas.move(who.actor, params.id, 'to_strategic', body);
  }

  @Serves(doors.dilemma.answer)
  answer(@Who() who: SignedIn, @Input() { params, body }: InputOf<typeof doors.dilemma.answer>): Promise<DilemmaView> {
    return this.dilemmas.answer(who.actor, params.id, body);
  }
}

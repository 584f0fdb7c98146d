import { Controller, Res } from '@nestjs/common';
import { doors, type AnswerOf, type CaseView, type InputOf, type Participant } from '@netwerkplein/contract';
import type { Response } from 'express';
import { Input, Serves } from '../kernel/serves.ts';
import { Who, type SignedIn } from '../kernel/signed-in.ts';
import { CaseService } from './case.service.ts';
import { CaseViews } from './case-views.ts';
import { ReadMarks } from './read-marks.ts';
import { ReviewService } from './review.service.ts';

@Controller()
export class CaseController {
  constructor(
    private readonly cases: CaseService,
    private readonly views: CaseViews,
    private readonly marks: ReadMarks,
    private readonly review: ReviewService,
  ) {}

  @Serves(doors.case.list)
  list(@Who() who: SignedIn): Promise<AnswerOf<typeof doors.case.list>> {
    return this.views.list(who.actor);
  }

  @Serves(doors.case.start)
  async start(
    @Who() who: SignedIn,
    @Input() { body }: InputOf<typeof doors.case.start>,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CaseView> {
    const { view, created } = await this.cases.start(who.actor, body);
    response.status(created ? 201 : 200);
    return view;
  }

  @Serves(doors.case.view)
  view(@Who() who: SignedIn, @Input() { params }: InputOf<typeof doors.case.view>): Promise<CaseView> {
    return this.views.of(who.actor, params.id);
  }

  @Serves(doors.case.save)
  save(@Who() who: SignedIn, @Input() { params, body }: InputOf<typeof doors.case.save>): Promise<CaseView> {
    return this.cases.save(who.actor, params.id, body);
  }

  @Serves(doors.case.submit)
  submit(@Who() who: SignedIn, @Input() { params, body }: InputOf<typeof doors.case.submit>): Promise<CaseView> {
    return this.cases.submit(who.actor, params.id, body);
  }

  @Serves(doors.case.withdraw)
  withdraw(@Who() who: SignedIn, @Input() { params }: InputOf<typeof doors.case.withdraw>): Promise<void> {
    return this.cases.withdraw(who.actor, params.id);
  }

  @Serves(doors.case.takeName)
  takeName(@Who() who: SignedIn, @Input() { params }: InputOf<typeof doors.case.takeName>): Promise<Participant> {
    return this.cases.takeName(who.actor, params.id);
  }

  @Serves(doors.case.read)
  read(
    @Who() who: SignedIn,
    @Input() { params, body }: InputOf<typeof doors.case.read>,
  ): Promise<AnswerOf<typeof doors.case.read>> {
    return this.marks.move(who.actor, params.id, body.seq);
  }

  @Serves(doors.case.close)
  close(@Who() who: SignedIn, @Input() { params, body }: InputOf<typeof doors.case.close>): Promise<CaseView> {
    return this.cases.close(who.actor, params.id, body);
  }

  @Serves(doors.case.flag)
  flag(@Who() who: SignedIn, @Input() { params, body }: InputOf<typeof doors.case.flag>): Promise<void> {
    return this.cases.flag(who.actor, params.id, body.reason);
  }

  @Serves(doors.case.silence)
  silence(@Who() who: SignedIn, @Input() { params, body }: InputOf<typeof doors.case.silence>): Promise<Participant> {
    return this.review.silence(who.actor, params.id, params.participantId, body.silenced);
  }
}

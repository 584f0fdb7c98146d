import { Controller } from '@nestjs/common';
import { doors, type AnswerOf, type InputOf } from '@netwerkplein/contract';
import { Input, Serves } from '../kernel/serves.ts';
import { Who, type SignedIn } from '../kernel/signed-in.ts';
import { MemberService } from './member.service.ts';

@Controller()
export class MemberController {
  constructor(private readonly members: MemberService) {}

  @Serves(doors.member.list)
  list(@Who() who: SignedIn): Promise<AnswerOf<typeof doors.member.list>> {
    return this.members.list(who.actor);
  }

  @Serves(doors.member.endHolding)
  endHolding(@Who() who: SignedIn, @Input() { params }: InputOf<typeof doors.member.endHolding>): Promise<void> {
    return this.members.endHolding(who.actor, params.id);
  }
}

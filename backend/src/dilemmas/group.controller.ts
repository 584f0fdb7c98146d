import { Controller } from '@nestjs/common';
import { doors, type AnswerOf, type DilemmaView, type InputOf } from '@netwerkplein/contract';
import { Input, Serves } from '../kernel/serves.ts';
import { Who, type SignedIn } from '../kernel/signed-in.ts';
import { GroupService } from './group.service.ts';

@Controller()
export class GroupController {
  constructor(private readonly groups: GroupService) {}

  @Serves(doors.group.candidates)
  candidates(
    @Who() who: SignedIn,
    @Input() { params }: InputOf<typeof doors.group.candidates>,
  ): Promise<AnswerOf<typeof doors.group.candidates>> {
    return this.groups.candidates(who.actor, params.id);
  }

  @Serves(doors.group.form)
  form(@Who() who: SignedIn, @Input() { params, body }: InputOf<typeof doors.group.form>): Promise<DilemmaView> {
    return this.groups.form(who.actor, params.id, body);
  }

  @Serves(doors.group.invite)
  invite(@Who() who: SignedIn, @Input() { params, body }: InputOf<typeof doors.group.invite>): Promise<DilemmaView> {
    return this.groups.invite(who.actor, params.id, body);
  }

  @Serves(doors.group.remove)
  remove(@Who() who: SignedIn, @Input() { params }: InputOf<typeof doors.group.remove>): Promise<DilemmaView> {
    return this.groups.remove(who.actor, params.id, params.memberId);
  }

  @Serves(doors.group.advise)
  advise(@Who() who: SignedIn, @Input() { params, body }: InputOf<typeof doors.group.advise>): Promise<DilemmaView> {
    return this.groups.advise(who.actor, params.id, body);
  }

  @Serves(doors.group.close)
  close(@Who() who: SignedIn, @Input() { params, body }: InputOf<typeof doors.group.close>): Promise<DilemmaView> {
    return this.groups.close(who.actor, params.id, body);
  }
}

import { Controller, Res } from '@nestjs/common';
import { doors, type AnswerOf, type CaseEntryPage, type InputOf } from '@netwerkplein/contract';
import type { Response } from 'express';
import { Input, Serves } from '../kernel/serves.ts';
import { Who, type SignedIn } from '../kernel/signed-in.ts';
import { PostService } from './post.service.ts';

@Controller()
export class PostController {
  constructor(private readonly posts: PostService) {}

  @Serves(doors.casePost.list)
  list(@Who() who: SignedIn, @Input() { params, query }: InputOf<typeof doors.casePost.list>): Promise<CaseEntryPage> {
    return this.posts.page(who.actor, params.id, query);
  }

  @Serves(doors.casePost.post)
  async post(
    @Who() who: SignedIn,
    @Input() { params, body }: InputOf<typeof doors.casePost.post>,
    @Res({ passthrough: true }) response: Response,
  ): Promise<AnswerOf<typeof doors.casePost.post>> {
    const posted = await this.posts.post(who.actor, params.id, body);
    response.status(posted.entry === null ? 202 : 201);
    return posted;
  }

  @Serves(doors.casePost.edit)
  async edit(
    @Who() who: SignedIn,
    @Input() { params, body }: InputOf<typeof doors.casePost.edit>,
    @Res({ passthrough: true }) response: Response,
  ): Promise<AnswerOf<typeof doors.casePost.edit>> {
    const edited = await this.posts.edit(who.actor, params.id, params.postId, body);
    response.status(edited.entry === null ? 202 : 200);
    return edited;
  }

  @Serves(doors.casePost.remove)
  remove(@Who() who: SignedIn, @Input() { params, body }: InputOf<typeof doors.casePost.remove>): Promise<void> {
    return this.posts.remove(who.actor, params.id, params.postId, body.reason);
  }

  @Serves(doors.casePost.flag)
  flag(@Who() who: SignedIn, @Input() { params, body }: InputOf<typeof doors.casePost.flag>): Promise<void> {
    return this.posts.flag(who.actor, params.id, params.postId, body.reason);
  }
}

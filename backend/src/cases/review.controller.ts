import { Controller } from '@nestjs/common';
import { doors, type AnswerOf, type InputOf } from '@netwerkplein/contract';
import { Input, Serves } from '../kernel/serves.ts';
import { Who, type SignedIn } from '../kernel/signed-in.ts';
import { ReviewQueue } from './review-queue.ts';
import { ReviewService } from './review.service.ts';

@Controller()
export class ReviewController {
  constructor(
    private readonly queue: ReviewQueue,
    private readonly review: ReviewService,
  ) {}

  @Serves(doors.review.list)
  list(@Who() who: SignedIn): Promise<AnswerOf<typeof doors.review.list>> {
    return this.queue.list(who.actor);
  }

  @Serves(doors.review.decideCase)
  decideCase(@Who() who: SignedIn, @Input() { params, body }: InputOf<typeof doors.review.decideCase>): Promise<void> {
    return this.review.decideCase(who.actor, params.id, body);
  }

  @Serves(doors.review.decidePost)
  decidePost(@Who() who: SignedIn, @Input() { params, body }: InputOf<typeof doors.review.decidePost>): Promise<void> {
    return this.review.decidePost(who.actor, params.id, params.postId, body);
  }

  @Serves(doors.review.decideLesson)
  decideLesson(
    @Who() who: SignedIn,
    @Input() { params, body }: InputOf<typeof doors.review.decideLesson>,
  ): Promise<void> {
    return this.review.decideLesson(who.actor, params.id, body.verdict);
  }

  @Serves(doors.review.lessons)
  lessons(@Who() who: SignedIn): Promise<AnswerOf<typeof doors.review.lessons>> {
    return this.review.lessons(who.actor);
  }
}

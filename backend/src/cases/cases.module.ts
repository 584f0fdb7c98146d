import { Module } from '@nestjs/common';
import { MembersModule } from '../members/index.ts';
import { VaultModule } from '../vault/index.ts';
import { Audience } from './audience.ts';
import { CaseAccess } from './case.access.ts';
import { CaseController } from './case.controller.ts';
import { CaseKeeper } from './case-keeper.ts';
import { CaseLog } from './case-log.ts';
import { CaseRooms } from './case.rooms.ts';
import { CaseService } from './case.service.ts';
import { CaseViews } from './case-views.ts';
import { Ending } from './ending.ts';
import { Participants } from './participants.ts';
import { PostController } from './post.controller.ts';
import { PostService } from './post.service.ts';
import { ReadMarks } from './read-marks.ts';
import { ReviewController } from './review.controller.ts';
import { ReviewQueue } from './review-queue.ts';
import { ReviewService } from './review.service.ts';

@Module({
  imports: [MembersModule, VaultModule],
  controllers: [CaseController, PostController, ReviewController],
  providers: [
    Audience,
    CaseAccess,
    CaseKeeper,
    CaseLog,
    CaseRooms,
    CaseService,
    CaseViews,
    Ending,
    Participants,
    PostService,
    ReadMarks,
    ReviewQueue,
    ReviewService,
  ],
})
export class CasesModule {}

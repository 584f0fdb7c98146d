import { Module } from '@nestjs/common';
import { MemberAccess } from './member.access.ts';
import { MemberController } from './member.controller.ts';
import { MemberRooms } from './member.rooms.ts';
import { MemberService } from './member.service.ts';

@Module({
  controllers: [MemberController],
  providers: [MemberAccess, MemberRooms, MemberService],
  exports: [MemberAccess],
})
export class MembersModule {}

import { Module } from '@nestjs/common';
import { ChannelsModule } from '../channels/index.ts';
import { DilemmaAccess } from './dilemma.access.ts';
import { DilemmaController } from './dilemma.controller.ts';
import { DilemmaLog } from './dilemma-log.ts';
import { DilemmaRooms } from './dilemma.rooms.ts';
import { DilemmaService } from './dilemma.service.ts';
import { GroupController } from './group.controller.ts';
import { GroupService } from './group.service.ts';

@Module({
  imports: [ChannelsModule],
  controllers: [DilemmaController, GroupController],
  providers: [DilemmaAccess, DilemmaLog, DilemmaRooms, DilemmaService, GroupService],
})
export class DilemmasModule {}

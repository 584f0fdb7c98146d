import { Module } from '@nestjs/common';
import { MembersModule } from '../members/index.ts';
import { ChannelAccess } from './channel.access.ts';
import { ChannelController } from './channel.controller.ts';
import { ChannelRooms } from './channel.rooms.ts';
import { ChannelService } from './channel.service.ts';
import { DraftService } from './draft.service.ts';
import { EntryReader } from './entry-reader.ts';
import { GroupChannels } from './group-channels.ts';
import { MessageController } from './message.controller.ts';
import { MessageGateway } from './message.gateway.ts';
import { MessageService } from './message.service.ts';
import { RecentEntries } from './recent-entries.ts';
import { StreamWriter } from './stream-writer.ts';

@Module({
  imports: [MembersModule],
  controllers: [ChannelController, MessageController],
  providers: [
    ChannelAccess,
    ChannelRooms,
    ChannelService,
    DraftService,
    EntryReader,
    GroupChannels,
    MessageGateway,
    MessageService,
    RecentEntries,
    StreamWriter,
  ],
  exports: [GroupChannels],
})
export class ChannelsModule {}

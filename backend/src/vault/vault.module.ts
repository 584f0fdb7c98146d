import { Module } from '@nestjs/common';
import { CaseKeys } from './case-keys.ts';
import { HandOverService } from './hand-over.service.ts';
import { Holders } from './holders.ts';
import { KeyAccess } from './key.access.ts';
import { KeyController } from './key.controller.ts';
import { KeyService } from './key.service.ts';
import { OpeningService } from './opening.service.ts';
import { Ratchet } from './ratchet.ts';
import { UnsealingEnds } from './unsealing-ends.ts';
import { UnsealingAccess } from './unsealing.access.ts';
import { UnsealingController } from './unsealing.controller.ts';
import { UnsealingService } from './unsealing.service.ts';
import { VaultKeeper } from './vault.keeper.ts';
import { VaultRooms } from './vault.rooms.ts';
import { Vault } from './vault.ts';
import { Visits } from './visits.ts';

@Module({
  controllers: [KeyController, UnsealingController],
  providers: [
    CaseKeys,
    HandOverService,
    Holders,
    KeyAccess,
    KeyService,
    OpeningService,
    Ratchet,
    UnsealingAccess,
    UnsealingEnds,
    UnsealingService,
    Vault,
    VaultKeeper,
    VaultRooms,
    Visits,
  ],
  exports: [Vault, VaultKeeper],
})
export class VaultModule {}

import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { LiveGateway } from './live.gateway.ts';

/** The gateway; the modules it is given provide the rooms. */
@Module({})
export class LiveModule {
  static withRoomsOf(...sources: Type[]): DynamicModule {
    return { module: LiveModule, imports: sources, providers: [LiveGateway] };
  }
}

import { SubscribeMessage } from '@nestjs/websockets';
import type { Acknowledgement, LiveDoor } from '@netwerkplein/contract';
import type { z } from 'zod';
import { asRefusal } from './as-refusal.ts';
import { parseAnswer, parseInput } from './parse.ts';
import { Refusal } from './refusal.ts';
import type { Gatekeeper, SignedIn } from './signed-in.ts';

/** What the server knows of an open socket: the session behind it, and whom to ask about that. */
export interface LiveData {
  sessionId: string;
  memberId: string;
  gatekeeper: Gatekeeper;
}

const LIVE_DOOR = 'netwerkplein:live-door';

/**
 * The handler of one socket event of the contract: asks who it is at each event, parses, calls, parses the answer, acknowledges.
 * A refusal is an acknowledgement too; nothing is thrown out of it.
 */
export const ServesLive =
  <InputSchema extends z.ZodType, AnswerSchema extends z.ZodType<object>>(door: LiveDoor<InputSchema, AnswerSchema>) =>
  (
    target: object,
    name: string,
    descriptor: TypedPropertyDescriptor<
      (who: SignedIn, input: z.output<InputSchema>) => Promise<z.output<AnswerSchema>>
    >,
  ): void => {
    const handle = descriptor.value;
    if (handle === undefined) throw new Error(`${name} is no handler`);
    const serve = async function (
      this: unknown,
      socket: { data: LiveData },
      payload: unknown,
    ): Promise<Acknowledgement<object>> {
      try {
        const who = await socket.data.gatekeeper.whoUses(socket.data.sessionId);
        if (who === null) throw new Refusal('not_signed_in');
        const answer = await handle.call(this, who, parseInput(door.input, payload, 'payload'));
        return { ok: true, ...parseAnswer(door.answer, answer) };
      } catch (error) {
        return { ok: false, problem: asRefusal(error).toProblem() };
      }
    };
    Reflect.defineMetadata(LIVE_DOOR, door, serve);
    // From here on the method takes a socket and a payload, as the framework calls it; its class still sees the typed handler.
    descriptor.value = serve as never;
    SubscribeMessage(door.event)(target, name, descriptor);
  };

/** The live door that a handler serves; house rules read it. */
export const liveDoorOf = (handler: object): LiveDoor | undefined =>
  Reflect.getMetadata(LIVE_DOOR, handler) as LiveDoor | undefined;

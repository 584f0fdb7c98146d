import {
  applyDecorators,
  createParamDecorator,
  HttpCode,
  Inject,
  Injectable,
  RequestMapping,
  RequestMethod,
  SetMetadata,
  UseGuards,
  UseInterceptors,
  type CallHandler,
  type CanActivate,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { Door } from '@netwerkplein/contract';
import { map, type Observable } from 'rxjs';
import { parseAnswer, parseInput } from './parse.ts';
import { Refusal } from './refusal.ts';
import { tokenIn } from './session-cookie.ts';
import { SETTINGS, type Settings } from './settings.ts';
import { Gatekeeper, type SignedInRequest } from './signed-in.ts';

const DOOR = 'netwerkplein:door';

const doorIn = (context: ExecutionContext): Door => {
  const door = Reflect.getMetadata(DOOR, context.getHandler()) as Door | undefined;
  if (door === undefined) throw new Error(`${context.getClass().name} has a handler that serves no door`);
  return door;
};

/** A handler's parameter: params, query and body, each as the door's schema says. */
export const Input = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const door = doorIn(context);
  const request = context.switchToHttp().getRequest<SignedInRequest>();
  return {
    params: door.params ? parseInput(door.params, request.params, 'params') : undefined,
    query: door.query ? parseInput(door.query, request.query, 'query') : undefined,
    body: door.body ? parseInput(door.body, request.body, 'body') : undefined,
  };
});

/** Lets nobody through a door who is not signed in, unless the door says so. */
@Injectable()
class SignedInGuard implements CanActivate {
  private readonly secure: boolean;

  constructor(
    private readonly gatekeeper: Gatekeeper,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.secure = !settings.demo;
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const door = doorIn(context);
    if (!door.signedIn) return true;
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    const token = tokenIn(request.headers.cookie, this.secure);
    const signedIn = token === undefined ? null : await this.gatekeeper.whoIs(token);
    if (signedIn === null) throw new Refusal('not_signed_in');
    request.signedIn = signedIn;
    return true;
  }
}

/** Parses every answer by its door's strict schema before it leaves. */
@Injectable()
class AnswerInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { answer } = doorIn(context);
    return next.handle().pipe(map((given: unknown) => (answer ? parseAnswer(answer, given) : undefined)));
  }
}

/** The handler of one door of the contract: its path, its method, who may come in, and what may leave. */
export const Serves = (door: Door): MethodDecorator =>
  applyDecorators(
    RequestMapping({ path: door.path, method: RequestMethod[door.method] }),
    HttpCode(door.status),
    SetMetadata(DOOR, door),
    UseGuards(SignedInGuard),
    UseInterceptors(AnswerInterceptor),
  );

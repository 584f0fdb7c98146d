import { Controller, Inject, Req, Res } from '@nestjs/common';
import { doors, limits, type AnswerOf, type InputOf, type Me } from '@netwerkplein/contract';
import { parseCookie } from 'cookie';
import type { CookieOptions, Request, Response } from 'express';
import { Input, Serves } from '../kernel/serves.ts';
import { sessionCookieName } from '../kernel/session-cookie.ts';
import { SETTINGS, type Settings } from '../kernel/settings.ts';
import { Who, type SignedIn } from '../kernel/signed-in.ts';
import { SessionService } from './session.service.ts';

const DEVICE_COOKIE = 'netwerkplein-device';
const DEVICE_DAYS = 180;

@Controller()
export class SessionController {
  private readonly cookieName: string;
  private readonly cookie: CookieOptions;

  constructor(
    private readonly sessions: SessionService,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.cookieName = sessionCookieName(!settings.demo);
    this.cookie = { httpOnly: true, sameSite: 'lax', secure: !settings.demo, path: '/' };
  }

  @Serves(doors.session.open)
  async open(
    @Input() { body }: InputOf<typeof doors.session.open>,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Me> {
    const { me, token, deviceProof } = await this.sessions.open({
      ...body,
      address: request.ip ?? '',
      device: parseCookie(request.headers.cookie ?? '')[DEVICE_COOKIE],
      userAgent: request.headers['user-agent'],
    });
    response.cookie(this.cookieName, token, { ...this.cookie, maxAge: limits.sessionLength });
    response.cookie(DEVICE_COOKIE, deviceProof, {
      ...this.cookie,
      path: '/api/session',
      maxAge: DEVICE_DAYS * 86_400_000,
    });
    return me;
  }

  @Serves(doors.session.close)
  async close(@Who() who: SignedIn, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.sessions.end(who.actor, who.actor.sessionId);
    response.clearCookie(this.cookieName, this.cookie);
  }

  @Serves(doors.session.me)
  me(@Who() who: SignedIn): Promise<Me> {
    return this.sessions.me(who.actor.memberId);
  }

  @Serves(doors.session.list)
  list(@Who() who: SignedIn): Promise<AnswerOf<typeof doors.session.list>> {
    return this.sessions.list(who.actor);
  }

  @Serves(doors.session.end)
  end(@Who() who: SignedIn, @Input() { params }: InputOf<typeof doors.session.end>): Promise<void> {
    return this.sessions.end(who.actor, params.id);
  }

  @Serves(doors.member.endSessions)
  endAll(@Who() who: SignedIn, @Input() { params }: InputOf<typeof doors.member.endSessions>): Promise<void> {
    return this.sessions.endAll(who.actor, params.id);
  }
}

/** The session cookie's name: the prefix makes browsers refuse it from anywhere but this host over HTTPS. */
export const cookieName = (secure: boolean): string => (secure ? '__Host-golden-thread' : 'golden-thread')

/** How the session cookie is set: unseen by scripts, not sent with other sites' posts. */
export const cookieOptions = (secure: boolean) => ({ path: '/', httpOnly: true, sameSite: 'lax', secure }) as const

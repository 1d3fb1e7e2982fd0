import type { Role } from '@libertad/domain'

/** Who may call a route at all. What it then gives depends on audiences, and on each entry. */
export type Caller =
  /** Anyone, without a signature. */
  | { who: 'everyone' }
  /** Anyone, as long as the hub is empty. */
  | { who: 'founder' }
  /** Whoever holds an invitation. */
  | { who: 'invited' }
  /** An enrolled device of a member who holds one of these roles in the operation of the path. */
  | { who: 'member'; roles: Role[] | 'any' }

export interface Route {
  method: 'GET' | 'POST'
  path: string
  caller: Caller
  /** Only on a hub that plays a demonstration; elsewhere the route does not exist. */
  demonstration?: true
}

/** Every route of the hub. One that is not here is not served, and a test says so. */
export const routes = {
  health: { method: 'GET', path: '/api/health', caller: { who: 'everyone' } },
  hub: { method: 'GET', path: '/api/hub', caller: { who: 'everyone' } },
  found: { method: 'POST', path: '/api/operations', caller: { who: 'founder' } },
  enrol: { method: 'POST', path: '/api/operations/:operation/enrolments', caller: { who: 'invited' } },
  invitation: {
    method: 'POST',
    path: '/api/operations/:operation/invitations',
    caller: { who: 'invited' },
  },
  me: { method: 'GET', path: '/api/operations/:operation/me', caller: { who: 'member', roles: 'any' } },
  push: { method: 'POST', path: '/api/operations/:operation/push', caller: { who: 'member', roles: 'any' } },
  pull: { method: 'GET', path: '/api/operations/:operation/pull', caller: { who: 'member', roles: 'any' } },
  head: { method: 'GET', path: '/api/operations/:operation/head', caller: { who: 'member', roles: 'any' } },
  links: {
    method: 'GET',
    path: '/api/operations/:operation/links',
    caller: { who: 'member', roles: 'any' },
  },
  notices: {
    method: 'GET',
    path: '/api/operations/:operation/notices',
    caller: { who: 'member', roles: 'any' },
  },
  sealed: {
    method: 'POST',
    path: '/api/operations/:operation/sealed',
    caller: { who: 'member', roles: 'any' },
  },
  counts: {
    method: 'GET',
    path: '/api/operations/:operation/counts',
    caller: { who: 'member', roles: ['coordinator', 'country_lead', 'analyst'] },
  },
  people: {
    method: 'GET',
    path: '/api/operations/:operation/people',
    caller: { who: 'member', roles: ['coordinator', 'country_lead', 'analyst'] },
  },
  pairs: {
    method: 'GET',
    path: '/api/operations/:operation/pairs',
    caller: { who: 'member', roles: ['coordinator', 'country_lead', 'field_officer', 'case_worker'] },
  },
  releaseDraft: {
    method: 'POST',
    path: '/api/operations/:operation/releases/draft',
    caller: { who: 'member', roles: ['coordinator', 'communications'] },
  },
  published: { method: 'GET', path: '/api/operations/:operation/published', caller: { who: 'everyone' } },
  playState: {
    method: 'GET',
    path: '/api/operations/:operation/play',
    caller: { who: 'member', roles: 'any' },
    demonstration: true,
  },
  playWish: {
    method: 'POST',
    path: '/api/operations/:operation/play/wish',
    caller: { who: 'member', roles: ['coordinator'] },
    demonstration: true,
  },
  playClock: {
    method: 'POST',
    path: '/api/operations/:operation/play/clock',
    caller: { who: 'member', roles: ['administrator'] },
    demonstration: true,
  },
} as const satisfies Record<string, Route>

export type RouteName = keyof typeof routes

/** The path of a route in an operation. */
export function pathOf(name: RouteName, operation?: string): string {
  return routes[name].path.replace(':operation', operation ?? '')
}

export const outbox = {
  title: 'Where your work is',
  tryNow: 'Try to send now',
  trying: 'Trying now',
  drowns: {
    one: 'If this phone drowns now, {n} entry is gone.',
    other: 'If this phone drowns now, {n} entries are gone.',
  },
  keepDry: 'Keep it dry and charged until the hub has them.',
  here: 'Saved on this phone',
  nothingOnly: 'nothing is only here',
  oldest: 'only here! the oldest since {age}',
  received: 'Received by the hub',
  attention: 'Needs attention',
  nothingAttention: 'nothing',
  lookAt: {
    one: 'look at it',
    other: 'look at them',
  },
  whatWaits: 'What waits',
  groups: {
    alerts: {
      one: '{n} alert',
      other: '{n} alerts',
    },
    for_others: {
      one: '{n} that another agency waits for',
      other: '{n} that other agencies wait for',
    },
    others: {
      one: '{n} other entry',
      other: '{n} other entries',
    },
  },
  order:
    'Sent in the order in which it was written. An alert, a referral or an answer taken back is tried at once.',
  lines: {
    now: 'Speaking to the hub',
    waiting: 'The hub does not answer',
    offline: 'No network',
    idle: 'The hub answers',
  },
  byItself: 'It is tried by itself.',
  nextTry: 'Next try by itself in {age}',
}

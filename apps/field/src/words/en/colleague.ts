export const colleague = {
  title: 'A colleague’s phone',
  lead: 'Makes an invitation for a new phone. It works once.',
  choose: 'Choose who',
  invite: 'Invite {name}’s phone',
  making: 'Making the invitation',
  nobody: 'This phone knows nobody else of your agency.',
  needsHub: 'An invitation counts once the hub has it, so this needs a network.',
  show: 'Invitation for {name}',
  showSays: 'Let the new phone scan it from here. It is kept nowhere.',
  code: 'Invitation as a code to scan',
  until: 'It works once, until {at}.',
}

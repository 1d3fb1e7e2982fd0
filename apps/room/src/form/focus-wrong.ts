/** Takes the reader to the first control that is wrong, or into the first group of choices that is, once it shows. */
export function focusWrong(form: HTMLElement): void {
  requestAnimationFrame(() => {
    const wrong = form.querySelector<HTMLElement>('[aria-invalid="true"]')
    const control = wrong?.matches('fieldset') ? wrong.querySelector('input:enabled') : wrong
    if (control instanceof HTMLElement) control.focus()
  })
}

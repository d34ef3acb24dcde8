// Ticks off the password rules while the visitor types. Without this script they are a plain list, and the server judges.
// What it says comes as data with the page, in the page's language.
for (const list of document.querySelectorAll('[data-rules-for]')) {
  const input = document.getElementById(list.dataset.rulesFor)
  const { done, kept: keptAll } = list.dataset
  const stillOpen = JSON.parse(list.dataset.open)
  const status = document.querySelector('[data-rules-status]')
  const rules = [...list.querySelectorAll('[data-pattern]')].map((item) => ({
    item,
    pattern: new RegExp(item.dataset.pattern),
  }))
  let timer
  input?.addEventListener('input', () => {
    let open = 0
    for (const { item, pattern } of rules) {
      const kept = pattern.test(input.value)
      item.classList.toggle('kept', kept)
      item.querySelector('.done').textContent = kept ? ` ${done}` : ''
      if (!kept) open += 1
    }
    // Spoken after a pause, so that a screen reader is not interrupted at every key.
    clearTimeout(timer)
    timer = setTimeout(() => {
      status.textContent = open === 0 ? keptAll : stillOpen[open - 1]
    }, 800)
  })
}

for (const input of document.querySelectorAll('input[type=password]')) {
  const { show, hide } = input.form.dataset
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'link show'
  button.textContent = show
  button.setAttribute('aria-controls', input.id)
  button.addEventListener('click', () => {
    const shown = input.type === 'text'
    input.type = shown ? 'password' : 'text'
    button.textContent = shown ? show : hide
  })
  input.after(button)
}

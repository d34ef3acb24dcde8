// Keeps the page up to date without touching what has not changed: open mails stay open, the focus stays where it is.
const EVERY = 1000
const served = new WeakMap()
const status = document.querySelector('[data-live-status]')

for (const item of document.querySelectorAll('[data-live] > [data-key]')) served.set(item, item.innerHTML)

async function update() {
  if (!document.hidden) {
    try {
      const answer = await fetch(location.href, { headers: { accept: 'text/html' } })
      if (answer.ok) show(new DOMParser().parseFromString(await answer.text(), 'text/html'))
      document.body.classList.remove('away')
    } catch {
      if (!document.body.classList.contains('away')) status.textContent = status.dataset.away
      document.body.classList.add('away')
    }
  }
  setTimeout(update, EVERY)
}

function show(next) {
  const news = []
  for (const list of document.querySelectorAll('[data-live]')) {
    const wanted = [...(next.querySelector(`[data-live="${list.dataset.live}"]`)?.children ?? [])]
    const known = new Map([...list.children].map((child) => [child.dataset.key, child]))
    const keys = new Set(wanted.map((child) => child.dataset.key))
    for (const [key, child] of known) if (!keys.has(key)) child.remove()
    let before = null
    for (const item of wanted.toReversed()) {
      const old = known.get(item.dataset.key)
      const content = item.innerHTML
      if (old === undefined) {
        const added = document.importNode(item, true)
        served.set(added, content)
        list.insertBefore(added, before)
        if (added.dataset.announce) news.push(added.dataset.announce)
        before = added
        continue
      }
      if (served.get(old) !== content && !old.contains(document.activeElement)) {
        old.innerHTML = content
        served.set(old, content)
      }
      if (old.nextElementSibling !== before && !old.contains(document.activeElement)) list.insertBefore(old, before)
      before = old
    }
  }
  if (news.length > 0) status.textContent = news.join('. ')
}

setTimeout(update, EVERY)

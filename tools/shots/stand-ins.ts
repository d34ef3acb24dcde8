/** What differs each time (ids, times, ports) gets a fixed form, so that two runs give the same picture. */

/** Runs in the page, so it may use nothing from outside itself. */
export function putStandIns(): void {
  const standIns: readonly (readonly [RegExp, string])[] = [
    [/\bus-east-1_[A-Za-z0-9]{9}\b/g, 'us-east-1_a1B2c3D4e'],
    [/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, '5d0c1e7a-2b3c-4d5e-8f90-a1b2c3d4e5f6'],
    [/\b(?=[a-z]*\d)(?=\d*[a-z])[a-z0-9]{26}\b/g, '1h57kf5cpq17m0eml12example'],
    [/127\.0\.0\.1:\d+/g, '127.0.0.1:4510'],
    [/\bchoco-[a-z0-9]+\b/g, 'choco-4711'],
    [/confirmation_code=\d+/g, 'confirmation_code=123456'],
    [/\d{4}-\d\d-\d\d([ T])\d\d:\d\d(?::\d\d(?:\.\d+)?)?/g, '2026-11-23$112:00:00'],
    [/\b\d{1,2} [A-Z][a-z]{2} \d{4}, \d\d:\d\d/g, '23 Nov 2026, 12:00'],
    [/\d{1,2}\/\d{1,2}\/\d{4}, \d{1,2}:\d\d(?::\d\d)?(?:\s[AP]M)?/g, '11/23/2026, 12:00:00 PM'],
    [/\b\d{1,2}:\d\d:\d\d(?:\s[AP]M)?\b/g, '12:00:00'],
  ]
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const text = node.nodeValue ?? ''
    const replaced = standIns.reduce((said, [what, by]) => said.replace(what, by), text)
    if (replaced !== text) node.nodeValue = replaced
  }
}

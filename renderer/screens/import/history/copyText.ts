/**
 * Puts a text on the clipboard. The newer way needs a permission, and the window is granted none; copying a selection
 * that a person asked for needs none. Gives back whether it worked.
 */
export function copyText(text: string): boolean {
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
  }
  document.addEventListener('copy', put)
  try {
    return document.execCommand('copy')
  } finally {
    document.removeEventListener('copy', put)
  }
}

/** What no XML can hold: control characters other than tab and line breaks, and halves of characters. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** Plain data with every text as XML can hold it: one stray sign out of a spreadsheet, and Word refuses the whole file. */
export const withXmlTexts = <Data>(data: Data): Data =>
  JSON.parse(JSON.stringify(data, (_, value) => (typeof value === 'string' ? value.replace(NOT_XML, '') : value)))

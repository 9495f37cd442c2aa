/** An entry of a list that begins with a name ("Opholdssteder, private: merforbrug på …"). */
const LABEL = /^([^:]{3,60}):\s/

/** The name that an entry of a list begins with; empty where none does. */
export const entryLabel = (text: string): string => LABEL.exec(text)?.[1] ?? ''

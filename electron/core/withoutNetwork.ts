// What works on files from outside has no use for the network. Besides, the layout would read its own code through
// `fetch`, for which Node starts a whole HTTP client.
Reflect.deleteProperty(globalThis, 'fetch')

export {}

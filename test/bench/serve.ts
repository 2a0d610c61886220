import { openDatabase } from '../../src/record/database.ts'
import { buildServer } from '../../src/web/server.ts'

// A process of its own, as in use: only the limits on how often one address may ask are lifted.
const [url = '', port = '4801'] = process.argv.slice(2)
const database = openDatabase(url, { web: true, connections: 12, applicationName: 'golden-thread bench server' })
const app = await buildServer({ database, rateLimits: false, bugs: error => console.error(error) })
await app.listen({ host: '127.0.0.1', port: Number(port) })
console.log('ready')

/**
 * A real proxy, run as a process of its own: prints its port, then a line for each request or tunnel.
 * With an argument `user:password` it lets in only who knows that.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createProxy } from 'proxy'

const [user] = process.argv.slice(2)
const wanted = user === undefined ? undefined : `Basic ${Buffer.from(user).toString('base64')}`
const server = createServer()
const proxy = createProxy(server)
proxy.authenticate = (request) => wanted === undefined || request.headers['proxy-authorization'] === wanted
server.on('connect', (request) => console.log(request.url))
server.on('request', (request) => console.log(request.url))
server.listen(0, '127.0.0.1', () => {
  // A server that listens on a TCP port has an address.
  console.log((server.address() as AddressInfo).port)
})

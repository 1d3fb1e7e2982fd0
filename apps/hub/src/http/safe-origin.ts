import type { FastifyRequest } from 'fastify'

/** The request came straight from this machine, through no proxy that could stand for another. */
export function fromThisMachine(request: FastifyRequest): boolean {
  return isLoopback(request.socket.remoteAddress ?? '') && !forwarded(request)
}

/**
 * Whether keys can live in the browser that asks: over https (a proxy on this machine says so), or on this machine
 * itself. Browsers give neither keys nor service worker to plain http from elsewhere.
 */
export function isSafe(request: FastifyRequest): boolean {
  if (fromThisMachine(request)) return true
  return isLoopback(request.socket.remoteAddress ?? '') && request.headers['x-forwarded-proto'] === 'https'
}

function forwarded(request: FastifyRequest): boolean {
  const { headers } = request
  return 'x-forwarded-for' in headers || 'x-forwarded-proto' in headers || 'forwarded' in headers
}

function isLoopback(address: string): boolean {
  return address === '::1' || address.startsWith('127.') || address.startsWith('::ffff:127.')
}

/** What a browser on another machine reads over plain http. */
export const httpsPage = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Libertad: a secure connection is needed</title>
<h1>This page needs a secure connection (https)</h1>
<p><b>What happened.</b> You reached the hub over plain http from another machine. A browser keeps no keys there, and anyone on the way could read and change what you see.</p>
<p><b>What was kept.</b> Nothing was sent and nothing was changed.</p>
<p><b>What to do.</b> Put a web server with a certificate in front of the hub, on the same machine, and let it add the header X-Forwarded-Proto. With Caddy it is one line: <code>caddy reverse-proxy --from hub.example.org --to localhost:8080</code>. To only look at it from here, make a tunnel: <code>ssh -L 8080:localhost:8080 that-machine</code>, then open http://localhost:8080.</p>
<hr><p lang="es">Hace falta una conexión segura (https). No se envió ni cambió nada. Ponga delante un servidor web con certificado, o abra un túnel ssh.</p>
<p lang="fr">Une connexion sécurisée (https) est nécessaire. Rien n’a été envoyé ni modifié. Placez devant un serveur web avec certificat, ou ouvrez un tunnel ssh.</p>
<p lang="nl">Een beveiligde verbinding (https) is nodig. Er is niets verzonden of gewijzigd. Zet er een webserver met certificaat voor, of open een ssh-tunnel.</p>
<p lang="pt">É necessária uma ligação segura (https). Nada foi enviado nem alterado. Ponha à frente um servidor web com certificado, ou abra um túnel ssh.</p>
`

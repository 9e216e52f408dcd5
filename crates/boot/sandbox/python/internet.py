"""An internet of some names and pages. Every connection leads to a server of the test."""

import http.server
import ipaddress
import socket
import ssl
import threading
import time

names = {}
pages = {}
connections = []


class Server(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        status, headers, parts = pages.get((self.headers["host"], self.path), (404, {}, []))
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        try:
            for part in parts:
                self.wfile.write(part)
                self.wfile.flush()
        except OSError:
            pass

    def log_message(self, *arguments):
        pass


def resolve(host, port, family=0, type=0, *more):
    try:
        # As the C library does: 127.1 and 2130706433 are 127.0.0.1.
        found = [socket.inet_ntoa(socket.inet_aton(host))]
    except OSError:
        found = names.get(host, [])
        if callable(found):
            found = found()
    wanted = {socket.AF_INET: 4, socket.AF_INET6: 6}.get(family)
    found = [it for it in found if wanted in (None, ipaddress.ip_address(it).version)]
    if not found:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
    return [(family, type, 6, "", (address, port)) for address in found]


def connect(address, timeout=None, *more):
    connections.append(address)
    plain = socket.socket(socket.AF_INET)
    plain.settimeout(timeout)
    plain.connect(("127.0.0.1", server.server_port))
    return plain


def wrap(context, plain, server_hostname=None, **more):
    assert context.verify_mode == ssl.CERT_REQUIRED and context.check_hostname
    assert server_hostname
    return plain


def slowly(parts, seconds):
    for part in parts:
        time.sleep(seconds)
        yield part


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server)
server.daemon_threads = True
threading.Thread(target=server.serve_forever, daemon=True).start()
socket.getaddrinfo = resolve
socket.create_connection = connect
ssl.SSLContext.wrap_socket = wrap

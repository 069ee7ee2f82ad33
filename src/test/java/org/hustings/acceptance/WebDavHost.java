package org.hustings.acceptance;

import com.sun.net.httpserver.BasicAuthenticator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A host that is written to by WebDAV and knows no SSH: one folder behind one password. As RFC 4918 has it, a file or folder
 * can only be made in a folder that is there already.
 */
final class WebDavHost implements AutoCloseable {

    private static final int CREATED = 201;
    private static final int NOT_ALLOWED = 405;
    private static final int CONFLICT = 409;

    private final Path folder;
    private final HttpServer server;

    WebDavHost(Path folder, String user, String password) throws IOException {
        this.folder = folder;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer).setAuthenticator(new BasicAuthenticator("host") {
            @Override
            public boolean checkCredentials(String name, String secret) {
                return name.equals(user) && secret.equals(password);
            }
        });
        server.start();
    }

    /** The host's address, without a scheme. */
    String authority() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Path target = folder.resolve(path.substring(1)).normalize();
        try (InputStream body = exchange.getRequestBody()) {
            exchange.sendResponseHeaders(status(exchange.getRequestMethod(), target, body), -1);
        }
        exchange.close();
    }

    private static int status(String method, Path target, InputStream body) throws IOException {
        boolean file = method.equals("PUT");
        if (!file && (!method.equals("MKCOL") || Files.exists(target))) {
            return NOT_ALLOWED;
        }
        if (!Files.isDirectory(target.getParent())) {
            return CONFLICT;
        }
        if (file) {
            Files.copy(body, target, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.createDirectory(target);
        }
        return CREATED;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

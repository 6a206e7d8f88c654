package fr.relance.support.http;

import fr.relance.shell.server.BoundedProtocol;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.net.SSLHostConfig;
import org.apache.tomcat.util.net.SSLHostConfigCertificate;

/** A further port of a running server, over TLS, with a certificate that nobody vouches for. */
public final class TlsPort implements AutoCloseable {

    private static final String PASSWORD = "changeit";

    private final Tomcat tomcat;
    private final Connector connector;

    private TlsPort(Tomcat tomcat, Connector connector) {
        this.tomcat = tomcat;
        this.connector = connector;
    }

    /** Opens one; the directory is for the key. */
    public static TlsPort of(Tomcat tomcat, Path directory) throws IOException, InterruptedException {
        SSLHostConfig host = new SSLHostConfig();
        SSLHostConfigCertificate certificate =
                new SSLHostConfigCertificate(host, SSLHostConfigCertificate.Type.UNDEFINED);
        certificate.setCertificateKeystoreFile(key(directory).toString());
        certificate.setCertificateKeystorePassword(PASSWORD);
        host.addCertificate(certificate);
        BoundedProtocol protocol = new BoundedProtocol();
        protocol.keepAs((BoundedProtocol) tomcat.getConnector().getProtocolHandler());
        Connector connector = new Connector(protocol);
        connector.setPort(0);
        connector.setScheme("https");
        connector.setSecure(true);
        connector.setProperty("SSLEnabled", "true");
        connector.addSslHostConfig(host);
        tomcat.getService().addConnector(connector);
        return new TlsPort(tomcat, connector);
    }

    /** One who speaks to it and trusts anybody. */
    public RawHttp http() throws GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new Trusting()}, null);
        return new RawHttp(context.getSocketFactory(), connector.getLocalPort());
    }

    @Override
    public void close() {
        tomcat.getService().removeConnector(connector);
    }

    private static Path key(Path directory) throws IOException, InterruptedException {
        Path store = directory.resolve("key.p12");
        Path tool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        List<String> command = List.of(
                tool.toString(),
                "-genkeypair",
                "-alias",
                "relance",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD);
        Process process = new ProcessBuilder(command).inheritIO().start();
        if (process.waitFor() != 0 || !Files.exists(store)) {
            throw new IOException("keytool made no key");
        }
        return store;
    }

    private static final class Trusting implements X509TrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {
            // Anybody.
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {
            // Anybody.
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}

package org.cleardays.document.mail;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What mail servers on the way said about a mail's origin (RFC 8601), in the order of the headers, top-most first.
 *
 * <p>Anybody can write such a header into a mail: only what our own server wrote says anything, and that stands above what came with
 * the mail (threat A6).
 */
public record AuthenticationResults(List<OfServer> headers) {

    public AuthenticationResults {
        headers = List.copyOf(headers);
    }

    /** The top-most header that names this server, in any letter case; empty where none does. */
    public Optional<OfServer> ofOurServer(String authservId) {
        return headers.stream().filter(header -> !header.authservId().isEmpty() && header.authservId().equalsIgnoreCase(authservId)).findFirst();
    }

    /**
     * One header.
     *
     * @param authservId the server that it says it comes from; blank where it cannot be read
     * @param results    what it says
     */
    public record OfServer(String authservId, List<Result> results) {

        public OfServer {
            results = List.copyOf(results);
        }

        /** Whether it says, once and without contradiction, that DMARC passes for a mail whose From is of this domain (RFC 7489, 11.2). */
        public boolean dmarcPassesFor(String domain) {
            List<Result> dmarc = results.stream().filter(result -> result.method().equals("dmarc")).toList();
            return dmarc.size() == 1 && dmarc.getFirst().result().equals("pass") && isOf(domain, dmarc.getFirst());
        }

        private static boolean isOf(String domain, Result dmarc) {
            String from = dmarc.properties().getOrDefault("header.from", "");
            return !domain.isBlank() && from.substring(from.lastIndexOf('@') + 1).equalsIgnoreCase(domain);
        }
    }

    /**
     * One method's result.
     *
     * @param method     in lower case, without its version: {@code dmarc}
     * @param result     in lower case: {@code pass}
     * @param properties by their names in lower case, such as {@code header.from}; blank where a name has two values
     */
    public record Result(String method, String result, Map<String, String> properties) {

        public Result {
            properties = Map.copyOf(properties);
        }
    }
}

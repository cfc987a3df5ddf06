package org.cleardays.demonstration;

import java.util.Optional;

/** The servers around the product: those of the demonstration, or, where a database is named, somebody else's. */
record Servers(Optional<DatabaseServer> database, Optional<MailServer> mail, String databaseUrl) implements AutoCloseable {

    static Servers start(DemonstrationSettings settings) {
        return settings.databaseUrl().map(url -> new Servers(Optional.empty(), Optional.empty(), url)).orElseGet(() -> embedded(settings));
    }

    private static Servers embedded(DemonstrationSettings settings) {
        DatabaseServer database = DatabaseServer.start(settings.folder(), settings.databasePort(), settings.fresh());
        MailServer mail = MailServer.start(settings.smtpPort(), settings.imapPort(), Cast.ADDRESSES);
        return new Servers(Optional.of(database), Optional.of(mail), database.url());
    }

    @Override
    public void close() {
        mail.ifPresent(MailServer::close);
        database.ifPresent(DatabaseServer::close);
    }
}

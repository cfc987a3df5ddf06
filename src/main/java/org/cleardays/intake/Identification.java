package org.cleardays.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Person;
import org.cleardays.conference.Role;
import org.cleardays.document.file.ReadFile;
import org.cleardays.document.mail.Attachment;
import org.cleardays.document.mail.ParsedMail;
import org.cleardays.intake.identity.Named;
import org.cleardays.intake.identity.Register;
import org.cleardays.intake.identity.WrittenCode;

/**
 * Finds out who wrote, and for which conference: a code with check characters (behind the plus of the address it was sent to, in the
 * subject, in a file's name, or else in a form's footer), <em>and</em> the address of a person invited to that conference. All codes
 * must name the same one. Anything else is for a person to decide (threats A8, A15).
 */
final class Identification {

    /** What is known of the sender. */
    sealed interface Identity {

        /** One conference, and one person invited to it. */
        record Known(Conference conference, Person person) implements Identity {
        }

        /** Not sure enough; {@code likely} helps the person who decides, and is never told to the sender. */
        record Unsure(Reason reason, Optional<Conference> likely, Optional<Person> sender) implements Identity {
        }
    }

    private final IntakeSettings settings;
    private final Register register;

    Identification(IntakeSettings settings, Conferences conferences) {
        this.settings = settings;
        this.register = new Register(conferences);
    }

    /** {@code files} are looked at only where the mail itself carries no code. */
    Identity identify(ParsedMail mail, Supplier<List<ReadFile>> files) {
        Named named = register.named(codesOf(mail));
        return decide(named.nothing() ? register.named(footers(files.get())) : named, mail);
    }

    private Identity decide(Named named, ParsedMail mail) {
        Optional<Conference> referred = register.referredTo(mail.subject());
        if (named.nothing()) {
            return unsure(Reason.NO_CODE, referred, mail);
        }
        if (named.surely().size() > 1) {
            return new Identity.Unsure(Reason.TWO_CONFERENCES, Optional.empty(), Optional.empty());
        }
        if (named.looksLike().isPresent()) {
            return unsure(Reason.MISSPELT_REFERENCE, named.looksLike(), mail);
        }
        return named.unknown() ? unsure(Reason.UNKNOWN_REFERENCE, named.surely().stream().findFirst().or(() -> referred), mail)
                : within(named.surely().getFirst(), mail);
    }

    private Identity within(Conference conference, ParsedMail mail) {
        if (Register.namesOther(conference, mail.subject())) {
            return unsure(Reason.OTHER_CONFERENCE, Optional.of(conference), mail);
        }
        return sender(conference, mail).map(person -> believed(conference, person, mail))
                .orElseGet(() -> unsure(Reason.UNKNOWN_SENDER, Optional.of(conference), mail));
    }

    /** Anybody can write anybody's address: it counts where our own server found that the mail comes from there (threat A6). */
    private Identity believed(Conference conference, Person person, ParsedMail mail) {
        boolean proved = !settings.sendersAreChecked() || mail.isProvedBy(settings.authservId());
        return proved ? new Identity.Known(conference, person)
                : new Identity.Unsure(Reason.NOT_AUTHENTICATED, Optional.of(conference), Optional.of(person));
    }

    private static Identity unsure(Reason reason, Optional<Conference> likely, ParsedMail mail) {
        return new Identity.Unsure(reason, likely, likely.flatMap(conference -> sender(conference, mail)));
    }

    private List<WrittenCode> codesOf(ParsedMail mail) {
        Stream<WrittenCode> addressed = mail.plusPartsOf(settings.reportsAddress()).stream().map(code -> new WrittenCode(code, true));
        Stream<WrittenCode> names = mail.attachments().stream().map(Attachment::name).flatMap(name -> WrittenCode.in(name).stream());
        return Stream.of(addressed, WrittenCode.in(mail.subject()).stream(), names).flatMap(codes -> codes).toList();
    }

    private static List<WrittenCode> footers(List<ReadFile> files) {
        return files.stream().flatMap(file -> WrittenCode.in(file.footer()).stream()).toList();
    }

    /** Whether a file says that it belongs to another conference: by its words, or by the code in its footer. */
    boolean namesOther(Conference conference, ReadFile file) {
        Named named = register.named(WrittenCode.in(file.footer()));
        boolean otherCode = named.surely().stream().anyMatch(other -> !other.id().equals(conference.id())) || named.looksLike().isPresent();
        return otherCode || Register.namesOther(conference, file.footer() + " " + file.words());
    }

    /** Whether these files name different conferences. */
    boolean nameSeveral(List<ReadFile> files) {
        return files.stream().map(file -> register.named(WrittenCode.in(file.footer())).surely().stream().findFirst()
                .or(() -> register.referredTo(file.footer() + " " + file.words()))).flatMap(Optional::stream)
                .map(Conference::id).distinct().count() > 1;
    }

    /** The invited person with the sender's address; an author first, where several share one. */
    private static Optional<Person> sender(Conference conference, ParsedMail mail) {
        return conference.people().stream().filter(Person::invited)
                .filter(person -> mail.from().isPresent() && mail.from().get().equalsIgnoreCase(person.contact().email()))
                .min(Comparator.comparing(person -> person.role() == Role.AUTHOR ? 0 : 1));
    }
}

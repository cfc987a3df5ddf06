package org.cleardays.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.cleardays.conference.authority.AuthorityFile;
import org.cleardays.conference.authority.AuthorityReading;
import org.cleardays.conference.authority.Written;

/** Reads the descriptions of forms, each over what it extends; what is wrong with one is told all at once. */
public final class FormDescriptions {

    private final FormFiles files;

    public FormDescriptions(FormFiles files) {
        this.files = files;
    }

    /** What a form's description says; empty where there is no such form; {@link FormsRefused} with everything that is wrong with it. */
    public Optional<FormWords> find(String form) {
        return files.description(form).map(this::readOrRefuse);
    }

    /** What a text says as the description of this form. */
    public FormWords of(String form, String yaml) {
        return readOrRefuse(AuthorityFile.of(form + "/form.yaml", yaml));
    }

    private FormWords readOrRefuse(AuthorityFile file) {
        List<String> faults = new ArrayList<>();
        FormWords words = read(file, faults);
        if (!faults.isEmpty()) {
            throw new FormsRefused(faults);
        }
        return words;
    }

    /** Everything that is wrong with the forms of the authority's own folder. */
    public List<String> faultsOfOwn() {
        List<String> faults = new ArrayList<>();
        for (String form : files.own()) {
            if (!FormFiles.NAME.matcher(form).matches()) {
                faults.add(form + "/form.yaml stands in no folder that is a form and its date; such as rivermouth-school/2026-09-01.");
            } else if (files.comesWithCleardays(form)) {
                faults.add(form + "/form.yaml has the name of a form that comes with Cleardays; give its folder another name.");
            } else {
                files.description(form).ifPresent(file -> read(file, faults));
            }
        }
        return faults;
    }

    private FormWords read(AuthorityFile file, List<String> faults) {
        AuthorityReading reading = new AuthorityReading(file);
        if (file.content().fields().isEmpty()) {
            faults.addAll(reading.faults());
            return FormWords.NONE;
        }
        FormWords base = base(reading, faults);
        FormWords words = new FormWordsReading(reading, base).read();
        new WholeForm(reading, words).examine();
        faults.addAll(reading.faults());
        return words;
    }

    private FormWords base(AuthorityReading reading, List<String> faults) {
        Written.Fields content = reading.file().content();
        Optional<String> name = reading.optional(content, "extends", "a name and a date such as signs-of-safety/2026-04-13", Function.identity());
        Optional<AuthorityFile> shared = name.flatMap(files::shared);
        if (name.isPresent() && shared.isEmpty()) {
            content.find("extends").ifPresent(written -> reading.fault(written,
                    "says \"" + name.get() + "\", and there is no such file; write signs-of-safety/2026-04-13, or leave it out."));
        }
        return shared.map(file -> shared(file, faults)).orElse(FormWords.NONE);
    }

    private static FormWords shared(AuthorityFile file, List<String> faults) {
        AuthorityReading reading = new AuthorityReading(file);
        FormWords words = new FormWordsReading(reading, FormWords.NONE).read();
        faults.addAll(reading.faults());
        return words;
    }
}

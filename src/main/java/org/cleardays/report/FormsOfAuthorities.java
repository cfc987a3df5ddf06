package org.cleardays.report;

import org.cleardays.conference.authority.Authority;
import org.cleardays.conference.authority.AuthorityCheck;
import org.cleardays.conference.authority.AuthorityReading;

/** The forms an authority's file chooses are there. */
final class FormsOfAuthorities implements AuthorityCheck {

    private final FormBook forms;

    FormsOfAuthorities(FormBook forms) {
        this.forms = forms;
    }

    @Override
    public void examine(AuthorityReading reading, Authority authority) {
        FormChoice.ofAuthority(reading, forms::isForm);
    }
}

package org.cleardays.disclosure.gate;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that follow the name of a place: of streets, and of what is called after them. */
final class Places {

    static final Set<String> STREETS = words("close cl road rd street st lane ln avenue ave av drive dr way court ct grove gr gardens gdns "
            + "crescent cres terrace terr place pl row walk view rise hill park square sq mews mount bank side fold gate green common "
            + "croft yard hey garth drove parade path quay wharf approach");

    static final Set<String> ALL = Stream.concat(STREETS.stream(), words("house lodge hall cottage cottages flats estate farm school primary "
            + "infant infants junior academy nursery college surgery clinic practice centre center hospital unit maternity station church "
            + "chapel pub inn shop shops medical health children childrens family families community library wood woods field fields "
            + "refuge hostel hotel").stream()).collect(Collectors.toUnmodifiableSet());

    private Places() {
    }

    private static Set<String> words(String words) {
        return Stream.of(words.split(" ")).map(Squeezed::alike).collect(Collectors.toUnmodifiableSet());
    }
}

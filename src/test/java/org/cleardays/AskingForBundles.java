package org.cleardays;

/** An authority's file that asks for a bundle for professionals, which none of those we ship does. */
public final class AskingForBundles {

    private AskingForBundles() {
    }

    /** The file with this rule before its own: {@code 1 working day before conference, at 10:00}. */
    public static String with(String file, String due) {
        return file.replace("rules:\n", """
                rules:
                  - id: bundle
                    what: report-to-professionals
                    says: One bundle of all reports is with the professionals, and with nobody else
                    by: business support
                    to: [professionals]
                    due: %s
                    source: Conference procedures, part 5 (Rivermouth Partnership, 1 April 2026)
                    basis: stated
                """.formatted(due));
    }
}

package org.cleardays.demonstration;

import java.util.List;
import java.util.Locale;

/** Who acts in the story, by the address each writes from and reads at. */
public final class Cast {

    public static final String REFERENCE = "CPC-2026-0143";

    public static final String JADE = "jade.carter@home.test";
    public static final String RYAN = "ryan.barnes@home.test";
    public static final String PAULINE = "pauline.carter@home.test";
    public static final String AMIRA = "a.hussain@council.test";
    public static final String TOM = "t.brennan@council.test";
    public static final String SARAH = "s.lunt@police.test";
    public static final String OWEN = "o.pryce@police.test";
    public static final String NGOZI = "n.okafor@oakfield.test";
    public static final String RUTH = "r.bell@oakfield.test";
    public static final String KATE = "k.wills@health.test";
    public static final String JOAN = "j.ames@health.test";
    public static final String GRACE = "g.adeyemi@maternity.test";
    public static final String SURGERY = "surgery@gp.test";
    public static final String HELEN = "h.marsh@council.test";
    public static final String DEV = "conferences@council.test";
    public static final String STRANGER = "somebody@unknown.test";
    public static final String REPORTS = "reports@council.test";

    public static final String JADE_SAYS = "I kept all my appointments from week 7, not week 9. And Ellie was late because we walked from my mum's; "
            + "since Easter we sometimes stayed there.";
    public static final String RYAN_SAYS = "I want an advocate.";

    public static final List<String> ADDRESSES = List.of(JADE, RYAN, PAULINE, AMIRA, TOM, SARAH, OWEN, NGOZI, RUTH, KATE, JOAN, GRACE, SURGERY, HELEN, DEV,
            STRANGER, REPORTS);

    /** A reader's first name. */
    static String name(String key) {
        return key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
    }

    private Cast() {
    }
}

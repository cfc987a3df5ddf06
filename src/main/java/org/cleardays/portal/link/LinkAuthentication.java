package org.cleardays.portal.link;

import java.util.UUID;

import org.cleardays.dispatch.Links.Link;
import org.cleardays.dispatch.Links;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** Somebody who came by a personal link, and how far that lets them in: one authority, for one purpose. */
public class LinkAuthentication extends AbstractAuthenticationToken {

    /** Came by a link that needs a code besides, which is still to be entered. */
    public static final String AT_THE_DOOR = "LINK_AT_THE_DOOR";
    /** Came by a reader's link and entered the code. */
    public static final String READS = "LINK_READS";
    public static final String COUNTERSIGNS = "LINK_COUNTERSIGNS";
    public static final String SENDS = "LINK_SENDS";
    public static final String OPENS_A_BUNDLE = "LINK_OPENS_A_BUNDLE";

    private static final long serialVersionUID = 1L;

    private final UUID linkId;

    private LinkAuthentication(UUID linkId, String authority) {
        super(AuthorityUtils.createAuthorityList(authority));
        this.linkId = linkId;
        setAuthenticated(true);
    }

    /** As far as the link alone lets somebody in. */
    static LinkAuthentication by(Link link) {
        return new LinkAuthentication(link.id(), switch (link.purpose()) {
            case READ, BUNDLE -> AT_THE_DOOR;
            case COUNTERSIGN -> COUNTERSIGNS;
            case UPLOAD -> SENDS;
        });
    }

    /** With the code entered. */
    static LinkAuthentication withCode(Link link) {
        return new LinkAuthentication(link.id(), link.purpose() == Links.Purpose.BUNDLE ? OPENS_A_BUNDLE : READS);
    }

    UUID linkId() {
        return linkId;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return "link:" + linkId;
    }
}

package org.cleardays.portal.view;

import org.springframework.util.unit.DataSize;

/**
 * What the portal is told by its installation.
 *
 * @param name        the name in the header of every page, such as the authority's
 * @param exitTo      the neutral page behind "Exit this page"
 * @param officePhone whom to ring
 * @param limit       how large a report may be
 */
public record PortalSettings(String name, String exitTo, String officePhone, DataSize limit) {
}

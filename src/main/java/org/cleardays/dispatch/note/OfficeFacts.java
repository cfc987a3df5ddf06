package org.cleardays.dispatch.note;

/**
 * The office that messages come from, as people see it.
 *
 * @param publicAddress where people reach the portal, without a slash at the end
 * @param phone         whom to ring
 * @param email         where business support reads what waits for them
 * @param largestMail   what a mail to us may carry, in words: "35 MB"
 */
public record OfficeFacts(String publicAddress, String phone, String email, String largestMail) {
}

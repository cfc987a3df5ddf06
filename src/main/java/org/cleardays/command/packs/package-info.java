/**
 * The command {@code pack}: a conference in a folder, and what each reader would be given of it.
 *
 * <p>Knows: everything that needs no server. Does not know: the database, mail.
 */
package org.cleardays.command.packs;

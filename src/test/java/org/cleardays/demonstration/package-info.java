/**
 * The demonstration: Cleardays with servers of its own, and the Carters' story told by real mail.
 *
 * <p>Knows: the product from outside (mail, HTTP), its Application, and the clock it is given. Does not know: the product's insides.
 */
package org.cleardays.demonstration;

/** Which of several it is that a reader has in hand: for whom, which version, and when. */
package org.cleardays.pack.edition;

/** The pages of files on no form of ours: made once, kept, and shown to whoever may see them. */
package org.cleardays.pack.carried;

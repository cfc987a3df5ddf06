package org.cleardays.conference;

/** What a person is to a conference. */
public enum Role {
    PARENT_OR_CARER, SUPPORTER, AUTHOR, COUNTERSIGNATORY, CHAIR, BUSINESS_SUPPORT;

    /** Parents and carers are the readers of disclosed copies. */
    public boolean readsCopies() {
        return this == PARENT_OR_CARER;
    }

    /** Those who come to the conference by their office. */
    public boolean isProfessional() {
        return this != PARENT_OR_CARER && this != SUPPORTER;
    }
}

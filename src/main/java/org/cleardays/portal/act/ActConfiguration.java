package org.cleardays.portal.act;

import org.cleardays.audit.AuditTrail;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.arrangement.Arrangements;
import org.cleardays.countersign.Countersignatures;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.disclosure.agency.AgencySharings;
import org.cleardays.disclosure.young.YoungPeople;
import org.cleardays.dispatch.Codes;
import org.cleardays.dispatch.Dispatches;
import org.cleardays.handover.Handovers;
import org.cleardays.handover.HeldWorks;
import org.cleardays.intake.Intake;
import org.cleardays.invitation.Invitations;
import org.cleardays.pack.Packs;
import org.cleardays.pack.family.FamilyPapers;
import org.cleardays.pack.family.YoungPapers;
import org.cleardays.pack.progress.PackProgress;
import org.cleardays.pack.stopped.FamilyStops;
import org.cleardays.report.Reports;
import org.cleardays.response.Responses;
import org.cleardays.timescale.Timescales;
import org.cleardays.tracking.chase.Chasing;
import org.cleardays.tracking.Tracking;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/** Wires what people do. */
@Configuration(proxyBeanMethods = false)
class ActConfiguration {

    @Bean
    Grants grants(Conferences conferences, Reports reports, Packs packs, Dispatches dispatches) {
        return new Grants(conferences, reports, packs, dispatches);
    }

    @Bean
    OpenPack openPack(Packs packs, AuditTrail auditTrail, TransactionOperations transactions) {
        return new OpenPack(packs, auditTrail, transactions);
    }

    @Bean
    BuildPack buildPack(Packs packs, PackProgress progress, Handovers handovers, AuditTrail auditTrail, TransactionOperations transactions) {
        return new BuildPack(packs, progress, handovers, auditTrail, transactions);
    }

    @Bean
    Book book(Conferences conferences, Timescales timescales, Handovers handovers, TransactionOperations transactions) {
        return new Book(conferences, timescales, handovers, transactions);
    }

    @Bean
    TryBooking tryBooking(Book book, Invitations invitations, TransactionOperations transactions) {
        return new TryBooking(book, invitations, transactions);
    }

    @Bean
    ChangeConference changeConference(Conferences conferences, Timescales timescales, Dispatches dispatches, Handovers handovers,
                                      TransactionOperations transactions) {
        return new ChangeConference(conferences, timescales, dispatches, handovers, transactions);
    }

    @Bean
    TryChange tryChange(ChangeConference changes, Tracking tracking, TransactionOperations transactions) {
        return new TryChange(changes, tracking, transactions);
    }

    @Bean
    SendReport sendReport(Intake intake, Handovers handovers, TransactionOperations transactions) {
        return new SendReport(intake, handovers, transactions);
    }

    @Bean
    AnswerReport answerReport(Reports reports, Handovers handovers, TransactionOperations transactions) {
        return new AnswerReport(reports, handovers, transactions);
    }

    @Bean
    Countersign countersign(Countersignatures countersignatures, Handovers handovers, TransactionOperations transactions) {
        return new Countersign(countersignatures, handovers, transactions);
    }

    @Bean
    Release release(Disclosures disclosures, AgencySharings agencies, Handovers handovers, TransactionOperations transactions) {
        return new Release(disclosures, agencies, handovers, transactions);
    }

    @Bean
    Protect protect(Conferences conferences, Dispatches dispatches, TransactionOperations transactions) {
        return new Protect(conferences, dispatches, transactions);
    }

    @Bean
    Arrange arrange(Arrangements arrangements, TransactionOperations transactions) {
        return new Arrange(arrangements, transactions);
    }

    @Bean
    GiveToYoung giveToYoung(YoungPeople youngPeople, YoungPapers papers, TransactionOperations transactions) {
        return new GiveToYoung(youngPeople, papers, transactions);
    }

    @Bean
    KeepFrom keepFrom(Conferences conferences, Disclosures disclosures, Dispatches dispatches, TransactionOperations transactions) {
        return new KeepFrom(conferences, disclosures, dispatches, transactions);
    }

    @Bean
    GivePapers givePapers(FamilyPapers papers, Disclosures disclosures, Handovers handovers, FamilyStops stops,
                          TransactionOperations transactions) {
        return new GivePapers(papers, disclosures, new GivePapers.Office(handovers, stops), transactions);
    }

    @Bean
    SeeToHeld seeToHeld(Intake intake, HeldWorks heldWorks, Handovers handovers, TransactionOperations transactions) {
        return new SeeToHeld(intake, heldWorks, handovers, transactions);
    }

    @Bean
    SendBack sendBack(Reports reports, Handovers handovers, TransactionOperations transactions) {
        return new SendBack(reports, handovers, transactions);
    }

    @Bean
    Remind remind(Chasing chasing, Handovers handovers, TransactionOperations transactions) {
        return new Remind(chasing, handovers, transactions);
    }

    @Bean
    SecondLook secondLook(Dispatches dispatches, Disclosures disclosures, AuditTrail auditTrail) {
        return new SecondLook(dispatches, disclosures, auditTrail);
    }

    @Bean
    SendOut.Checks checksBeforeSending(SecondLook secondLook, Disclosures disclosures) {
        return new SendOut.Checks(secondLook, new PrintedLetters(disclosures));
    }

    @Bean
    SendOut sendOut(Dispatches dispatches, SendOut.Checks checks, Codes codes, Handovers handovers, TransactionOperations transactions) {
        return new SendOut(dispatches, checks, codes, handovers, transactions);
    }

    @Bean
    ReadCopy readCopy(Codes codes, Dispatches dispatches, Responses responses, Handovers handovers, TransactionOperations transactions) {
        return new ReadCopy(codes, dispatches, responses, handovers, transactions);
    }
}

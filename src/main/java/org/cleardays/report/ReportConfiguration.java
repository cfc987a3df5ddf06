package org.cleardays.report;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import org.cleardays.audit.AuditTrail;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.authority.Authorities;
import org.cleardays.conference.authority.AuthorityCheck;
import org.cleardays.document.ContentStore;
import org.cleardays.document.file.FileDoor;
import org.cleardays.report.form.FormFiles;
import org.cleardays.timescale.Timescales;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ReportConfiguration {

    @Bean
    FormBook reportFormBook(Environment environment) {
        String folder = environment.getProperty(FormFiles.FOLDER, "");
        return FormBook.open(folder.isBlank() ? FormFiles.shipped() : FormFiles.withOwn(Path.of(folder)),
                environment.getProperty(FormChoice.SETTING, YamlReportForms.NEWEST));
    }

    @Bean
    AuthorityCheck formsOfAuthorities(FormBook reportFormBook) {
        return new FormsOfAuthorities(reportFormBook);
    }

    @Bean
    YamlReportForms reportForms(FormBook reportFormBook, Authorities authorities, ObjectProvider<Timescales> timescales) {
        return YamlReportForms.of(reportFormBook, authorities, Optional.ofNullable(timescales.getIfAvailable()));
    }

    @Bean
    ReportExamination reportExamination(YamlReportForms reportForms, Check reportChecks, Hints reportHints) {
        return new ReportExamination(reportForms, reportChecks, reportHints);
    }

    @Bean
    ReportDesk reportDesk(FileDoor fileDoor, ReportExamination reportExamination, Conferences conferences, Authorities authorities, Clock clock) {
        return new ReportDesk(fileDoor, reportExamination, new ExpectedReports(conferences, authorities, clock));
    }

    @Bean
    Reports reports(JdbcClient jdbc, ContentStore contentStore, ReportDesk reportDesk, AuditTrail auditTrail, Clock clock) {
        return new JdbcReports(new JdbcReportStore(jdbc), contentStore, reportDesk, auditTrail, clock);
    }
}

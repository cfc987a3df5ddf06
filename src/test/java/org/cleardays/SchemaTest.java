package org.cleardays;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SchemaTest {

    @Test
    void isCreatedWholeOnAnEmptyPostgresql() {
        Long tables = new TestDatabase().client()
                .sql("select count(*) from information_schema.tables where table_name in ('content', 'audit_entry', 'held_work')")
                .query(Long.class).single();
        assertThat(tables).isEqualTo(3);
    }
}

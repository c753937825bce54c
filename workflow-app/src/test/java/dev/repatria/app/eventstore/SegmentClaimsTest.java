package dev.repatria.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.repatria.app.testing.TestDatabase;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** who may store a token, and so write, when several nodes want the same segment. */
class SegmentClaimsTest {

    private static final String PROCESSOR = "views";

    private final TestDatabase database = new TestDatabase();
    private final SegmentClaims here = node("here", Duration.ofSeconds(10));
    private final SegmentClaims there = node("there", Duration.ofSeconds(10));
    private final JdbcClient sql = JdbcClient.create(database.application());

    @BeforeEach
    void segments() {
        inTransaction(() -> here.initializeTokenSegments(PROCESSOR, 4, at(0)));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void nodes_that_start_at_once_cut_the_work_once() {
        inTransaction(() -> there.initializeTokenSegments(PROCESSOR, 8, at(0)));
        assertThat(here.fetchSegments(PROCESSOR)).containsExactly(0, 1, 2, 3);
    }

    @Test
    void a_segment_belongs_to_one_node_at_a_time() {
        assertThat(here.fetchToken(PROCESSOR, 0)).isEqualTo(at(0));
        assertThatThrownBy(() -> there.fetchToken(PROCESSOR, 0)).isInstanceOf(UnableToClaimTokenException.class);
        assertThat(there.fetchAvailableSegments(PROCESSOR))
                .extracting(Segment::getSegmentId)
                .containsExactly(1, 2, 3);
        here.releaseClaim(PROCESSOR, 0);
        assertThat(there.fetchToken(PROCESSOR, 0)).isEqualTo(at(0));
    }

    @Test
    void a_claim_that_is_not_renewed_passes_to_another_node() {
        here.fetchToken(PROCESSOR, 0);
        age(0);
        here.extendClaim(PROCESSOR, 0);
        assertThatThrownBy(() -> there.fetchToken(PROCESSOR, 0)).isInstanceOf(UnableToClaimTokenException.class);
        age(0);
        assertThat(there.fetchToken(PROCESSOR, 0)).isEqualTo(at(0));
        assertThatThrownBy(() -> here.extendClaim(PROCESSOR, 0)).isInstanceOf(UnableToClaimTokenException.class);
    }

    @Test
    void a_node_that_wakes_up_writes_nothing_when_another_holds_its_segment() {
        here.fetchToken(PROCESSOR, 0);
        age(0);
        there.fetchToken(PROCESSOR, 0);
        there.storeToken(at(7), PROCESSOR, 0);
        expectNothingWritten();
    }

    @Test
    void nor_when_the_other_has_given_it_back() {
        here.fetchToken(PROCESSOR, 0);
        age(0);
        there.fetchToken(PROCESSOR, 0);
        there.storeToken(at(7), PROCESSOR, 0);
        there.releaseClaim(PROCESSOR, 0);
        expectNothingWritten();
        assertThat(there.fetchToken(PROCESSOR, 0)).isEqualTo(at(7));
    }

    @Test
    void nobody_waits_for_a_batch_that_is_under_way() {
        here.fetchToken(PROCESSOR, 0);
        inTransaction(() -> {
            here.storeToken(at(3), PROCESSOR, 0);
            var other = CompletableFuture.supplyAsync(() -> there.fetchToken(PROCESSOR, 0));
            assertThatThrownBy(other::join).hasCauseInstanceOf(UnableToClaimTokenException.class);
        });
        assertThat(here.fetchToken(PROCESSOR, 0)).isEqualTo(at(3));
    }

    @Test
    void a_segment_that_was_cut_differently_meanwhile_is_not_claimed() {
        var half = Segment.computeSegment(0, 0, 1);
        assertThatThrownBy(() -> here.fetchToken(PROCESSOR, half)).isInstanceOf(UnableToClaimTokenException.class);
        assertThat(here.fetchToken(PROCESSOR, Segment.computeSegment(0, 0, 1, 2, 3)))
                .isEqualTo(at(0));
    }

    @Test
    void every_node_gets_its_share_and_the_shares_add_up() {
        var first = new Nodes(database.application(), new NodeName("a"), Duration.ofSeconds(10));
        var second = new Nodes(database.application(), new NodeName("b"), Duration.ofSeconds(10));
        var third = new Nodes(database.application(), new NodeName("c"), Duration.ofSeconds(10));
        first.beat();
        second.beat();
        third.beat();
        first.beat();
        second.beat();
        assertThat(first.share(PROCESSOR, 4) + second.share(PROCESSOR, 4) + third.share(PROCESSOR, 4))
                .isEqualTo(4);
        assertThat(first.share(PROCESSOR, 4)).isBetween(1, 2);
        sql.sql("update node set seen_at = seen_at - interval '1 minute' where name = 'b'")
                .update();
        first.beat();
        third.beat();
        assertThat(first.share(PROCESSOR, 4)).isEqualTo(2);
        assertThat(third.share(PROCESSOR, 4)).isEqualTo(2);
    }

    private void expectNothingWritten() {
        assertThatThrownBy(() -> inTransaction(() -> {
                    sql.sql("insert into node (name) values ('what a handler writes')")
                            .update();
                    here.storeToken(at(5), PROCESSOR, 0);
                }))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThat(sql.sql("select count(*) from node").query(Long.class).single())
                .isZero();
    }

    private void age(int segment) {
        sql.sql("update processor_token set claimed_at = claimed_at - interval '11 seconds' where segment = ?")
                .param(segment)
                .update();
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(new JdbcTransactionManager(database.application()))
                .executeWithoutResult(status -> work.run());
    }

    private SegmentClaims node(String name, Duration lasting) {
        var serializer = Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(
                        mapper -> mapper.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("org.axonframework.")
                                .build()))
                .build();
        return new SegmentClaims(database.application(), serializer, new NodeName(name), lasting);
    }

    private static GlobalSequenceTrackingToken at(long position) {
        return new GlobalSequenceTrackingToken(position);
    }
}

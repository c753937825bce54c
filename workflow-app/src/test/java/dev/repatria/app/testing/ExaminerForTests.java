package dev.repatria.app.testing;

import dev.repatria.api.screening.InstrumentResult;
import dev.repatria.api.screening.Verdict;
import dev.repatria.core.transfer.Examiner;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Finds everybody eligible; tests of the edge are not about the law. */
@TestConfiguration(proxyBeanMethods = false)
public class ExaminerForTests {

    @Bean
    @ConditionalOnMissingBean
    Examiner examiner() {
        return (facts, pinned) -> new InstrumentResult(
                pinned.instrument(), pinned.version(), true, Verdict.ELIGIBLE, List.of(), List.of(), 0);
    }
}

package dev.repatria.app.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One measured value.
 *
 * @param workload what was running
 * @param name what was measured
 * @param value in this unit
 * @param target what the project wants it to be
 * @param met whether it is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Figure(
        Workload workload,
        String name,
        double value,
        String unit,
        @Nullable String target,
        @Nullable Boolean met) {}

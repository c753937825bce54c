package dev.repatria.app.demo;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The steps of all samples in one order of days, so that one clock serves them all. */
record Agenda(List<Item> items) {

    static Agenda of(List<Sample> samples) {
        return new Agenda(samples.stream()
                .flatMap(sample -> IntStream.range(0, sample.steps().size())
                        .mapToObj(number ->
                                new Item(sample, number, sample.steps().get(number))))
                .sorted(Comparator.comparing(item -> item.step().on()))
                .toList());
    }

    /**
     * One step of one sample.
     *
     * @param number its place in the sample, counted from 0
     */
    record Item(Sample sample, int number, Sample.Step step) {

        /** Which case it belongs to, among all samples. */
        String casefile() {
            return sample.sample() + "/" + step.casefile();
        }

        /** The same for each run, so that a demo that is started again goes on where it stood. */
        String idempotencyKey() {
            return "sample-" + sample.sample() + "-" + number;
        }
    }
}

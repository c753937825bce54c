package dev.repatria.app.bench;

import java.util.List;

/**
 * The same figures on logs of growing length.
 *
 * @param points from the shortest log to the longest
 */
record Growth(List<Point> points) {

    /**
     * What one log gave.
     *
     * @param events of the log
     * @param limit rows a second that the database takes one by one, at the same time
     * @param sustained commands a second with everything on
     * @param processor seconds for a thousand of them, engine and PostgreSQL
     * @param p99 of commands at half of that, in milliseconds
     * @param read the state of one case, p50 in milliseconds
     * @param readProcessor seconds for a thousand of these reads
     */
    record Point(
            long events,
            double limit,
            double sustained,
            double processor,
            double p99,
            double read,
            double readProcessor) {

        double share() {
            return sustained / limit;
        }
    }
}

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
     * @param sustained commands a second with everything on
     * @param p99 of commands at half of that, in milliseconds
     * @param read the state of one case, p50 in milliseconds
     */
    record Point(long events, double sustained, double p99, double read) {}
}

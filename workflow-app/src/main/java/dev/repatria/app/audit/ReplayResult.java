package dev.repatria.app.audit;

import java.util.List;

/**
 * Whether the views of a case say what its events add up to.
 *
 * @param events how many events were folded
 * @param position place of the last of them in the log
 * @param equal whether no difference was found
 */
record ReplayResult(String caseId, int events, long position, boolean equal, List<Difference> differences) {}

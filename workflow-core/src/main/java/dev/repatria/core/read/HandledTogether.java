package dev.repatria.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * What one transaction of a processor meets, taken in together just before the commit, with a few statements instead of a few for each.
 *
 * <p>Should that fail, the transaction fails, and the processor handles its events again one by one; so the case that cannot be taken in is
 * found here as in any other reader. Without a transaction of a processor everything is taken in at once.
 */
public final class HandledTogether<T> {

    private final String key;
    private final Consumer<List<T>> together;

    /** Takes in by {@code together} what is met under this name. */
    public HandledTogether(String name, Consumer<List<T>> together) {
        this.key = "handled together by " + name;
        this.together = together;
    }

    /** One more. */
    public void add(T item) {
        if (CurrentUnitOfWork.isStarted()) {
            var root = CurrentUnitOfWork.get().root();
            root.<List<T>>getOrComputeResource(key, absent -> begin(root)).add(item);
        } else {
            together.accept(List.of(item));
        }
    }

    private List<T> begin(UnitOfWork<?> root) {
        var items = new ArrayList<T>();
        root.onPrepareCommit(committing -> together.accept(List.copyOf(items)));
        return items;
    }
}

package dev.repatria.app.http;

import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.InvocableHandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The queries that any node can answer, by the address under which all nodes know them; what asks about one node is left out. */
final class Reads {

    private static final String API = "/v1/";
    private static final String ABOUT_ONE_NODE = "/v1/operations";

    private final Map<Method, String> names = new LinkedHashMap<>();
    private final Map<String, Read> reads = new LinkedHashMap<>();

    Reads(RequestMappingHandlerMapping resources) {
        resources.getHandlerMethods().forEach((info, method) -> {
            if (info.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                info.getPatternValues().stream().filter(Reads::isForAnyNode).forEach(address -> add(address, method));
            }
        });
    }

    private void add(String address, HandlerMethod method) {
        names.put(method.getMethod(), address);
        if (reads.put(address, new Read(method)) != null) {
            throw new IllegalStateException("two methods answer " + address);
        }
    }

    private static boolean isForAnyNode(String address) {
        return address.startsWith(API) && !address.startsWith(ABOUT_ONE_NODE);
    }

    @Nullable
    String nameOf(HandlerMethod method) {
        return names.get(method.getMethod());
    }

    Optional<Read> find(String name) {
        return Optional.ofNullable(reads.get(name));
    }

    Map<String, Read> all() {
        return Map.copyOf(reads);
    }

    /** A method of a resource that can be called without a request. */
    static final class Read extends InvocableHandlerMethod {

        Read(HandlerMethod method) {
            super(method.createWithResolvedBean());
        }

        @Nullable
        Object answer(@Nullable Object... arguments) throws Exception {
            return doInvoke(arguments);
        }
    }
}

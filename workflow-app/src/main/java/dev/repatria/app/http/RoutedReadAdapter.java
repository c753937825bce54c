package dev.repatria.app.http;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;

/** Has queries answered by the router once their arguments are read, and by the resource of this node if the router has no answer. */
final class RoutedReadAdapter extends RequestMappingHandlerAdapter {

    private static final HeaderContentNegotiationStrategy ACCEPT = new HeaderContentNegotiationStrategy();

    private final SingletonSupplier<RoutedReadDesk> desk;

    RoutedReadAdapter(SingletonSupplier<RoutedReadDesk> desk) {
        this.desk = desk;
    }

    @Override
    protected ServletInvocableHandlerMethod createInvocableHandlerMethod(HandlerMethod method) {
        var name = desk.obtain().nameOf(method);
        return name == null ? super.createInvocableHandlerMethod(method) : new Routed(method, name, desk.obtain());
    }

    private static final class Routed extends ServletInvocableHandlerMethod {

        private final String name;
        private final RoutedReadDesk desk;

        Routed(HandlerMethod method, String name, RoutedReadDesk desk) {
            super(method);
            this.name = name;
            this.desk = desk;
        }

        @Override
        protected @Nullable Object doInvoke(@Nullable Object... arguments) throws Exception {
            var request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
            if (takesJson(request)) {
                var answer = desk.ask(name, request.getRequestURI(), arguments);
                if (answer.isPresent()) {
                    return answer.get();
                }
            }
            return super.doInvoke(arguments);
        }

        /** Whoever wants another form first is answered here, where forms are chosen. */
        private static boolean takesJson(HttpServletRequest request) {
            try {
                return ACCEPT.resolveMediaTypes(new ServletWebRequest(request))
                        .get(0)
                        .includes(MediaType.APPLICATION_JSON);
            } catch (HttpMediaTypeNotAcceptableException unreadable) {
                return false;
            }
        }
    }
}

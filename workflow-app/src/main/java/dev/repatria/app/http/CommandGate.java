package dev.repatria.app.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

/**
 * Sends commands away before anything is spent on them, not even a look at the token, while so many wait that none can be let in; and counts
 * how each is answered.
 *
 * <p>What refusals cost in an overload is missing for the commands that are let in. Whoever gets past here may still be sent away by {@link Admission}.
 */
final class CommandGate extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String COMMANDS = CommandResource.PATH.substring(0, CommandResource.PATH.indexOf('{'));

    private final transient BooleanSupplier isFull;
    private final transient ProblemWriter problems;
    private final transient CommandTraffic traffic;

    CommandGate(BooleanSupplier isFull, ProblemWriter problems, CommandTraffic traffic) {
        this.isFull = isFull;
        this.problems = problems;
        this.traffic = traffic;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isCommand(request)) {
            chain.doFilter(request, response);
            return;
        }
        var status = HttpStatus.INTERNAL_SERVER_ERROR.value();
        try {
            if (isFull.getAsBoolean() && HttpMethod.POST.matches(request.getMethod())) {
                problems.write(response, traffic.busy());
            } else {
                chain.doFilter(request, response);
            }
            status = response.getStatus();
        } finally {
            traffic.answered(status);
        }
    }

    /** Whether what is asked for is below the path of commands, whatever is done with it. */
    static boolean isCommand(HttpServletRequest request) {
        return request.getRequestURI().startsWith(COMMANDS);
    }
}
